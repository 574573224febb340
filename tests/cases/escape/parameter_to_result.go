// escape

// Pointers that go from a parameter to a result, with and without dereferences.
package main

type node struct {
	next *node
	v    int
}

func identity(p *int) *int  { return p }
func second(p, q *int) *int { return q }
func either(p, q *int, b bool) *int {
	if b {
		return p
	}
	return q
}
func follow(p **int) *int         { return *p }
func twice(p ***int) *int         { return **p }
func address(p *node) *int        { return &p.v }
func next(n *node) *node          { return n.next }
func both(p, q *int) (*int, *int) { return q, p }
func value(p *int) int            { return *p }
func last(n *node) *node {
	for n.next != nil {
		n = n.next
	}
	return n
}

func use() int {
	x, y := 1, 2
	p := identity(&x)
	q := second(&x, &y)
	pp := &p
	n := &node{v: 3}
	return *p + *q + *either(p, q, true) + *follow(pp) + *address(n) + value(&x) + last(n).v
}

func leak() *int {
	x, y := 1, 2
	identity(&x)
	return second(&x, &y)
}

func main() { use(); leak() }
