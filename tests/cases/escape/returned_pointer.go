// escape

// A pointer that is returned outlives its frame.
package main

type point struct{ x, y int }

func local() *int {
	x := 1
	return &x
}

func literal() *point { return &point{1, 2} }

func fresh() *int { return new(int) }

func field() *int {
	p := point{1, 2}
	return &p.y
}

func element() *int {
	a := [3]int{}
	return &a[1]
}

func viaVariable() *point {
	p := point{}
	q := &p
	r := q
	return r
}

func named() (p *int) {
	x := 1
	p = &x
	return
}

func main() {
	local()
	literal()
	fresh()
	field()
	element()
	viaVariable()
	named()
}
