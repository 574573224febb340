package reflect

import "unsafe"

// A caller calls the function value fn with copies of what args points to, and stores what it returns where results
// points to.
type caller = func(fn unsafe.Pointer, args, results *unsafe.Pointer)

// callerOf is the caller for a function type; with a receiver it takes one more argument in front, a pointer.
func callerOf(t *rtype, receiver bool) caller

// methodValue is the function value of the i-th method of a method table, or of an interface's.
func methodValue(t *rtype, name string) unsafe.Pointer
func itabValue(itab unsafe.Pointer, i int) unsafe.Pointer

// madeFunc is what the function value of a MakeFunc points to. Its code calls run.
type madeFunc struct {
	entry unsafe.Pointer
	impl  *funcImpl
	run   func(impl *funcImpl, params, results unsafe.Pointer)
}

type funcImpl struct {
	typ *rtype
	fn  func([]Value) []Value
}

// madeEntry is the code of made functions of a type.
func madeEntry(t *rtype) unsafe.Pointer

func (v Value) Method(i int) Value {
	if v.typ == nil {
		v.wrong("Method")
	}
	liveMethods()
	if v.flag&flagMethod != 0 || uint(i) >= uint(v.typ.NumMethod()) {
		panic("reflect: Method index out of range")
	}
	if v.typ.k() == Interface && v.IsNil() {
		panic("reflect: Method on nil interface value")
	}
	return Value{v.typ, v.ptr, v.flag.ro() | v.flag&flagIndir | flag(Func) | flag(i)<<methodShift | flagMethod}
}

func (v Value) NumMethod() int {
	if v.typ == nil {
		v.wrong("NumMethod")
	}
	if v.flag&flagMethod != 0 {
		return 0
	}
	return known(v.typ).NumMethod()
}

func (v Value) MethodByName(name string) Value {
	if v.typ == nil {
		v.wrong("MethodByName")
	}
	if v.flag&flagMethod != 0 {
		return Value{}
	}
	i := v.typ.methodIndex(name)
	if i < 0 {
		return Value{}
	}
	return v.Method(i)
}

// receiver is what a method value calls: its type without receiver, the function, the receiver's word.
func (v Value) receiver(op string) (t *rtype, fn, word unsafe.Pointer) {
	i := int(v.flag >> methodShift)
	m := v.typ.exported()[i]
	if m.pkg.n != 0 {
		panic("reflect: " + op + " of unexported method")
	}
	if v.typ.k() == Interface {
		w := (*[2]unsafe.Pointer)(v.ptr)
		if w[0] == nil {
			panic("reflect: " + op + " of method on nil interface value")
		}
		return m.typ, itabValue(w[0], i), w[1]
	}
	word = v.ptr
	if v.typ.direct() {
		word = v.word()
	}
	return m.typ, methodValue(v.typ, m.name.str()), word
}

// methodFunc makes a func of a method value.
func (v Value) methodFunc() Value {
	t, _, word := v.receiver("Interface")
	m := v
	m.flag &^= flagRO
	if v.typ.direct() {
		m.ptr = word
		m.flag &^= flagIndir
	} else {
		m.ptr = newObject(v.typ)
		copyValue(v.typ, m.ptr, v.ptr)
	}
	impl := &funcImpl{t, func(args []Value) []Value {
		return m.call("Call", args, t.variadic)
	}}
	return Value{t, makeFunc(impl), v.flag.ro() | flag(Func)}
}

func (v Value) Call(in []Value) []Value {
	v.mustBe(Func, "Call")
	v.mustBeExported("Call")
	return v.call("Call", in, false)
}

func (v Value) CallSlice(in []Value) []Value {
	v.mustBe(Func, "CallSlice")
	v.mustBeExported("CallSlice")
	return v.call("CallSlice", in, true)
}

func (v Value) call(op string, in []Value, whole bool) []Value {
	t, method := v.typ, v.flag&flagMethod != 0
	var fn, word unsafe.Pointer
	if method {
		t, fn, word = v.receiver("reflect.Value." + op)
	} else {
		fn = v.word()
	}
	if fn == nil {
		panic("reflect.Value.Call: call of nil function")
	}
	n := t.numParams
	if whole && op == "CallSlice" && !t.variadic {
		panic("reflect: CallSlice of non-variadic function")
	}
	spread := t.variadic && !whole
	if spread {
		n--
	}
	if len(in) < n {
		panic("reflect: " + op + " with too few input arguments")
	}
	if !spread && len(in) > n {
		panic("reflect: " + op + " with too many input arguments")
	}
	for _, x := range in {
		if x.Kind() == Invalid {
			panic("reflect: " + op + " using zero Value argument")
		}
	}
	params := t.in()
	for i := range n {
		if x := in[i].fullType("Type"); !x.AssignableTo(params[i]) {
			panic("reflect: " + op + " using " + x.String() + " as type " + params[i].String())
		}
	}
	if spread {
		st := params[n]
		rest := MakeSlice(st, len(in)-n, len(in)-n)
		for i, x := range in[n:] {
			if xt := x.Type(); !xt.AssignableTo(st.elem) {
				panic("reflect: cannot use " + xt.String() + " as type " + st.elem.String() + " in " + op)
			}
			rest.Index(i).Set(x)
		}
		in = append(append(make([]Value, 0, n+1), in[:n]...), rest)
	}
	// One more each, so that there is a first one.
	args := make([]unsafe.Pointer, 0, len(in)+2)
	if method {
		args = append(args, unsafe.Pointer(&word))
	}
	for i, x := range in {
		x.mustBeExported(op)
		args = append(args, x.assignTo("reflect.Value.Call", params[i], nil).address())
	}
	outs := t.out()
	results := make([]unsafe.Pointer, len(outs)+1)
	for i, rt := range outs {
		results[i] = newObject(rt)
	}
	callerOf(t, method)(fn, unsafe.SliceData(args), &results[0])
	out := make([]Value, len(outs))
	for i, rt := range outs {
		out[i] = load(rt, results[i], 0)
	}
	return out
}

// MakeFunc returns a function of the type that calls fn.
func MakeFunc(typ Type, fn func(args []Value) (results []Value)) Value {
	if typ.Kind() != Func {
		panic("reflect: call of MakeFunc with non-Func type")
	}
	t := typ.common()
	return Value{t, makeFunc(&funcImpl{t, fn}), flag(Func)}
}

func makeFunc(impl *funcImpl) unsafe.Pointer {
	return unsafe.Pointer(&madeFunc{madeEntry(impl.typ), impl, runMade})
}

func slots(t *rtype) uintptr { return (t.size + 7) &^ 7 }

// runMade is called by a made function with the addresses of its parameters and results, 8 bytes a slot.
func runMade(impl *funcImpl, params, results unsafe.Pointer) {
	t := impl.typ
	args := make([]Value, t.numParams)
	for i, pt := range t.in() {
		args[i] = copied(pt, params, 0)
		params = unsafe.Add(params, slots(pt))
	}
	out := impl.fn(args)
	if len(out) != t.numResults {
		panic("reflect: wrong return count from function created by MakeFunc")
	}
	for i, rt := range t.out() {
		v := out[i]
		if v.typ == nil {
			panic("reflect: function created by MakeFunc using closure returned zero Value")
		}
		if v.flag&flagRO != 0 {
			panic("reflect: function created by MakeFunc using closure returned value obtained from unexported field")
		}
		v = v.assignTo("reflect.MakeFunc", rt, nil)
		switch rt.k() {
		case Int8, Int16, Int32:
			*(*int64)(results) = v.Int()
		default:
			copyValue(rt, results, v.address())
		}
		results = unsafe.Add(results, slots(rt))
	}
}
