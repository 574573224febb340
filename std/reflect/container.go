package reflect

import "unsafe"

func makeMap(t *rtype, n int) unsafe.Pointer
func mapLen(m unsafe.Pointer) int
func mapGet(t *rtype, m, key unsafe.Pointer) unsafe.Pointer
func mapSet(t *rtype, m, key, elem unsafe.Pointer)
func mapDelete(t *rtype, m, key unsafe.Pointer)
func mapClear(m unsafe.Pointer)
func mapBegin(it *mapIter, m unsafe.Pointer)
func mapNext(it *mapIter)

// mapIter is an iterator as the runtime has it.
type mapIter struct {
	key, elem unsafe.Pointer
	pointers  [4]unsafe.Pointer
	numbers   [6]uintptr
}

// MakeMap makes a map of the type.
func MakeMap(typ Type) Value { return MakeMapWithSize(typ, 0) }

// MakeMapWithSize makes a map with room for about n entries.
func MakeMapWithSize(typ Type, n int) Value {
	if typ.Kind() != Map {
		panic("reflect.MakeMapWithSize of non-map type")
	}
	t := typ.common()
	return Value{t, makeMap(t, n), flag(Map)}
}

func (v Value) MapIndex(key Value) Value {
	v.mustBe(Map, "MapIndex")
	key = key.assignTo("reflect.Value.MapIndex", v.typ.key, nil)
	e := mapGet(v.typ, v.word(), key.address())
	if e == nil {
		return Value{}
	}
	return copied(known(v.typ).elem, e, (v.flag | key.flag).ro())
}

func (v Value) SetMapIndex(key, elem Value) {
	v.mustBe(Map, "SetMapIndex")
	v.mustBeExported("SetMapIndex")
	key.mustBeExported("SetMapIndex")
	key = key.assignTo("reflect.Value.SetMapIndex", v.typ.key, nil)
	if elem.typ == nil {
		mapDelete(v.typ, v.word(), key.address())
		return
	}
	elem.mustBeExported("SetMapIndex")
	elem = elem.assignTo("reflect.Value.SetMapIndex", v.typ.elem, nil)
	mapSet(v.typ, v.word(), key.address(), elem.address())
}

func (v Value) MapKeys() []Value {
	v.mustBe(Map, "MapKeys")
	out := make([]Value, 0, v.Len())
	it := new(mapIter)
	mapBegin(it, v.word())
	for mapNext(it); it.key != nil; mapNext(it) {
		out = append(out, copied(known(v.typ).key, it.key, v.flag.ro()))
	}
	return out
}

// A MapIter ranges over a map.
type MapIter struct {
	m       Value
	it      mapIter
	started bool
}

func (v Value) MapRange() *MapIter {
	if v.kind() != Map {
		v.wrong("MapRange")
	}
	return &MapIter{m: v}
}

// Next goes to the next entry and reports whether there is one.
func (it *MapIter) Next() bool {
	if !it.m.IsValid() {
		panic("MapIter.Next called on an iterator that does not have an associated map Value")
	}
	if !it.started {
		it.started = true
		mapBegin(&it.it, it.m.word())
	} else if it.it.key == nil {
		panic("MapIter.Next called on exhausted iterator")
	}
	mapNext(&it.it)
	return it.it.key != nil
}

func (it *MapIter) at(name string) {
	if !it.started {
		panic(name + " called before Next")
	}
	if it.it.key == nil {
		panic(name + " called on exhausted iterator")
	}
}

// Key returns the key of the current entry.
func (it *MapIter) Key() Value {
	it.at("MapIter.Key")
	return copied(it.m.typ.key, it.it.key, it.m.flag.ro())
}

// Value returns the element of the current entry.
func (it *MapIter) Value() Value {
	it.at("MapIter.Value")
	return copied(it.m.typ.elem, it.it.elem, it.m.flag.ro())
}

// Reset makes the iterator range over v.
func (it *MapIter) Reset(v Value) {
	if v.IsValid() {
		v.mustBe(Map, "MapRange")
	}
	*it = MapIter{m: v}
}

// SetIterKey sets v to the key of the iterator's entry.
func (v Value) SetIterKey(it *MapIter) {
	it.at("Value.SetIterKey")
	v.Set(load(it.m.typ.key, it.it.key, it.m.flag.ro()))
}

// SetIterValue sets v to the element of the iterator's entry.
func (v Value) SetIterValue(it *MapIter) {
	it.at("Value.SetIterValue")
	v.Set(load(it.m.typ.elem, it.it.elem, it.m.flag.ro()))
}

// --- Channels ---

func makeChan(t *rtype, n int) unsafe.Pointer
func chanLen(c unsafe.Pointer) int
func chanCap(c unsafe.Pointer) int

// A selector performs a select: channels and addresses of values by turns, what was received goes to its address.
type selector = func(operands *unsafe.Pointer) (chosen int, ok bool)

// selectorOf is the selector for channels of these element types; sends tells the cases that send.
func selectorOf(elems []*rtype, sends []bool, hasDefault bool) selector

// MakeChan makes a channel of the type.
func MakeChan(typ Type, buffer int) Value {
	if typ.Kind() != Chan {
		panic("reflect.MakeChan of non-chan type")
	}
	if buffer < 0 {
		panic("reflect.MakeChan: negative buffer size")
	}
	if typ.ChanDir() != BothDir {
		panic("reflect.MakeChan: unidirectional channel type")
	}
	t := typ.common()
	return Value{t, makeChan(t, buffer), flag(Chan)}
}

func (v Value) Close() {
	v.mustBe(Chan, "Close")
	v.mustBeExported("Close")
	if ChanDir(v.typ.dir)&SendDir == 0 {
		panic("reflect: close of receive-only channel")
	}
	c := v.word()
	close(*(*chan int)(unsafe.Pointer(&c)))
}

func (v Value) recv(block bool) (Value, bool) {
	if ChanDir(v.typ.dir)&RecvDir == 0 {
		panic("reflect: recv on send-only channel")
	}
	t := known(v.typ).elem
	ops := [2]unsafe.Pointer{shared(v.word()), newObject(t)}
	chosen, ok := selectorOf([]*rtype{t}, []bool{false}, !block)(&ops[0])
	if chosen < 0 {
		return Value{}, false
	}
	return load(t, ops[1], 0), ok
}

func (v Value) send(x Value, block bool) bool {
	if ChanDir(v.typ.dir)&SendDir == 0 {
		panic("reflect: send on recv-only channel")
	}
	x.mustBeExported("Send")
	t := known(v.typ).elem
	ops := [2]unsafe.Pointer{shared(v.word()), x.assignTo("reflect.Value.Send", t, nil).address()}
	chosen, _ := selectorOf([]*rtype{t}, []bool{true}, !block)(&ops[0])
	return chosen == 0
}

func (v Value) Recv() (x Value, ok bool) {
	v.mustBe(Chan, "Recv")
	v.mustBeExported("Recv")
	return v.recv(true)
}

func (v Value) Send(x Value) {
	v.mustBe(Chan, "Send")
	v.mustBeExported("Send")
	v.send(x, true)
}

func (v Value) TryRecv() (x Value, ok bool) {
	v.mustBe(Chan, "TryRecv")
	v.mustBeExported("TryRecv")
	return v.recv(false)
}

func (v Value) TrySend(x Value) bool {
	v.mustBe(Chan, "TrySend")
	v.mustBeExported("TrySend")
	return v.send(x, false)
}

// A SelectDir is the direction of a select case.
type SelectDir int

const (
	_ SelectDir = iota
	SelectSend
	SelectRecv
	SelectDefault
)

// A SelectCase is one case of a Select.
type SelectCase struct {
	Dir  SelectDir
	Chan Value
	Send Value
}

// Select performs a select statement.
func Select(cases []SelectCase) (chosen int, recv Value, recvOK bool) {
	if len(cases) > 65536 {
		panic("reflect.Select: too many cases (max 65536)")
	}
	var elems []*rtype
	var sends []bool
	var numbers []int
	var ops []unsafe.Pointer
	add := func(i int, t *rtype, ch Value, p unsafe.Pointer, send bool) {
		elems, sends, numbers = append(elems, t), append(sends, send), append(numbers, i)
		ops = append(ops, ch.word(), p)
	}
	other := -1
	for i, c := range cases {
		switch c.Dir {
		default:
			panic("reflect.Select: invalid Dir")
		case SelectDefault:
			if other >= 0 {
				panic("reflect.Select: multiple default cases")
			}
			other = i
			if c.Chan.IsValid() {
				panic("reflect.Select: default case has Chan value")
			}
			if c.Send.IsValid() {
				panic("reflect.Select: default case has Send value")
			}
		case SelectSend:
			if !c.Chan.IsValid() {
				continue
			}
			c.Chan.mustBe(Chan, "Select")
			c.Chan.mustBeExported("Select")
			if ChanDir(c.Chan.typ.dir)&SendDir == 0 {
				panic("reflect.Select: SendDir case using recv-only channel")
			}
			if !c.Send.IsValid() {
				panic("reflect.Select: SendDir case missing Send value")
			}
			c.Send.mustBeExported("Select")
			t := c.Chan.typ.elem
			add(i, t, c.Chan, c.Send.assignTo("reflect.Select", t, nil).address(), true)
		case SelectRecv:
			if c.Send.IsValid() {
				panic("reflect.Select: RecvDir case has Send value")
			}
			if !c.Chan.IsValid() {
				continue
			}
			c.Chan.mustBe(Chan, "Select")
			c.Chan.mustBeExported("Select")
			if ChanDir(c.Chan.typ.dir)&RecvDir == 0 {
				panic("reflect.Select: RecvDir case using send-only channel")
			}
			t := c.Chan.typ.elem
			add(i, t, c.Chan, newObject(t), false)
		}
	}
	ops = append(ops, nil)
	n, ok := selectorOf(elems, sends, other >= 0)(&ops[0])
	if n < 0 {
		return other, Value{}, false
	}
	if !sends[n] {
		recv = load(elems[n], ops[2*n+1], 0)
	}
	return numbers[n], recv, ok
}
