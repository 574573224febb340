package reflect

import "iter"

// liveMethods is called by what finds methods by number or name: then the compiler keeps all exported methods of types
// that become interface values.
func liveMethods() {}

// exported returns the methods that Method numbers: all of an interface type, else the exported ones.
func (t *rtype) exported() []methodType {
	list := t.methodList()
	if t.k() != Interface {
		n := 0
		for n < len(list) && list[n].pkg.n == 0 {
			n++
		}
		for _, m := range list[n:] {
			if m.pkg.n == 0 {
				return t.scattered()
			}
		}
		return list[:n]
	}
	return list
}

func (t *rtype) scattered() (out []methodType) {
	for _, m := range t.methodList() {
		if m.pkg.n == 0 {
			out = append(out, m)
		}
	}
	return
}

func (t *rtype) NumMethod() int { return len(t.exported()) }

func (t *rtype) Method(i int) (m Method) {
	liveMethods()
	list := t.exported()
	if i < 0 || i >= len(list) {
		panic("reflect: Method index out of range")
	}
	p := list[i]
	m.Name, m.PkgPath, m.Index = p.name.str(), p.pkg.str(), i
	if t.k() == Interface {
		m.Type = p.typ
		return
	}
	mt := funcOf(append([]*rtype{t}, p.typ.in()...), p.typ.out(), p.typ.variadic)
	m.Type = mt
	m.Func = MakeFunc(mt, func(args []Value) []Value {
		f := args[0].Method(i)
		if mt.variadic {
			return f.call("CallSlice", args[1:], true)
		}
		return f.call("Call", args[1:], false)
	})
	return
}

func (t *rtype) methodIndex(name string) int {
	for i, m := range t.exported() {
		if m.name.str() == name {
			return i
		}
	}
	return -1
}

func (t *rtype) MethodByName(name string) (m Method, ok bool) {
	if i := t.methodIndex(name); i >= 0 {
		return t.Method(i), true
	}
	return
}

func seqOf[T any](n int, at func(int) T) iter.Seq[T] {
	return func(yield func(T) bool) {
		for i := range n {
			if !yield(at(i)) {
				return
			}
		}
	}
}

func (t *rtype) Methods() iter.Seq[Method]     { return seqOf(t.NumMethod(), t.Method) }
func (t *rtype) Fields() iter.Seq[StructField] { return seqOf(t.NumField(), t.Field) }
func (t *rtype) Ins() iter.Seq[Type]           { return seqOf(t.NumIn(), t.In) }
func (t *rtype) Outs() iter.Seq[Type]          { return seqOf(t.NumOut(), t.Out) }
