// escape

// A pointer stored in a struct escapes with the struct.
package main

type inner struct{ p *int }
type outer struct {
	inner
	q *inner
	n int
}

func local() int {
	x := 1
	s := inner{&x}
	t := outer{inner: s, q: &s}
	return *t.p + *t.q.p
}

func returnedValue() inner {
	x := 1
	return inner{&x}
}

func returnedPointer() *outer {
	x := 1
	i := inner{&x}
	return &outer{q: &i}
}

func otherField() int {
	x, y := 1, 2
	o := outer{}
	o.p = &x
	o.q = &inner{&y}
	return o.n
}

func fields(o outer) (*int, *inner) { return o.p, o.q }
func set(o *outer, p *int)          { o.p = p }
func setDeep(o *outer, p *int)      { o.q.p = p }
func copyOut(o *outer) outer        { return *o }

func use() int {
	x := 1
	var o outer
	set(&o, &x)
	return *o.p
}

func compare() bool { return inner{new(int)} == inner{new(int)} }

func main() {}
