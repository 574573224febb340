// errorcheck

// Pointers where values are wanted and the other way round.
package main

type T struct{ x int }

func (t *T) change() {}

type I interface{ change() }

func take(t T)   {}
func takeP(t *T) {}
func make_() T   { return T{} }

func main() {
	t := T{}
	take(&t)
	takeP(t)
	make_().change()
	T{}.change()
	var i I = t
	pp := &i
	pp.change()
	ptr := &t
	pptr := &ptr
	pptr.x = 1
	_ = *t
	_ = t == nil
	var n *int = 0
	_ = n + 1
}
