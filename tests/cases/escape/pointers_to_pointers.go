// escape

// Levels of indirection are counted.
package main

var sink *int

func store(pp **int, p *int) { *pp = p }
func swap(a, b **int)        { *a, *b = *b, *a }
func deep(ppp ***int) *int   { return **ppp }
func addressOf(p *int) **int { return &p }
func leakDeep(ppp ***int)    { sink = **ppp }
func clear2(pp **int)        { *pp = nil }

func use() int {
	x, y := 1, 2
	p, q := &x, &y
	store(&p, q)
	swap(&p, &q)
	pp := &p
	return *deep(&pp)
}

func reassigned() *int {
	x := 1
	y := 2
	p := &x
	pp := &p
	*pp = &y
	return p
}

func selfReference() {
	type self *self
	var s self
	s = &s
	_ = s
}

func main() {}
