// inlined

// What inlining shows of a value's type makes calls of its methods direct.
package main

type shape interface{ add(*int) shape }

type square struct{ side int }

func (s *square) add(n *int) shape { return &square{s.side + *n} }

type pair struct{ a, b int }

func (p pair) add(n *int) shape { return pair{p.a + *n, p.b} }

func newSquare(side int) shape     { return &square{side} }
func newPair(a int) (shape, error) { return pair{a, 1}, nil }
func add(s shape, n int) shape     { return s.add(&n) }
func chosen(big bool) (s shape) {
	if big {
		return &square{100}
	}
	s = &square{1}
	return
}
func mixed(big bool) shape {
	if big {
		return &square{100}
	}
	return pair{}
}

func made() {
	i, j, k, l, m := 1, 2, 3, 4, 5
	newSquare(1).add(&i)
	p, _ := newPair(2)
	p.add(&j)
	chosen(true).add(&k)
	mixed(true).add(&l)
	newSquare(2).add(&m).add(&m).add(&m)
}

func passed() {
	add(&square{1}, 1)
	add(pair{1, 2}, 2)
	add(add(&square{3}, 3), 4)
}

func before() {
	var s shape = &square{0}
	for i := range 3 {
		n := i
		s.add(&n)
		s = newSquare(i)
	}
}

func literals() {
	var s shape
	set := func(side int) { s = &square{side} }
	set(1)
	n := 2
	s.add(&n)
	func() {
		m := 3
		newSquare(3).add(&m)
	}()
}

//go:noinline
func (p *pair) reset() { *p = pair{} }

type resetter interface{ reset() }

func pointers() {
	var r resetter = &pair{1, 2}
	r.reset()
	defer r.reset()
}

func main() {
	made()
	passed()
}
