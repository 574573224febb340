// escape

// Flow through several variables, also when assigned in branches or in parallel.
package main

func branches(b bool) *int {
	x, y := 1, 2
	p := &x
	if b {
		p = &y
	}
	return p
}

func noReturn(b bool) int {
	x, y := 1, 2
	p := &x
	if b {
		p = &y
	}
	return *p
}

func parallel() *int {
	x, y := 1, 2
	p, q := &x, &y
	p, q = q, p
	return p
}

func blank() {
	x := 1
	_ = &x
	var _ *int = &x
}

func compound() int {
	x := 1
	p := &x
	*p += 5
	s := []*int{p}
	*s[0] <<= 2
	return x
}

func conditional() *int {
	var p *int
	if x := 5; x > 3 {
		p = &x
	}
	return p
}

func constantCondition() *int {
	x := 1
	if false {
		return &x
	}
	return nil
}

func main() {}
