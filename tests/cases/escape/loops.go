// escape

// A variable declared in a loop and referred to from outside goes to the heap; per-iteration variables too.
package main

func outside() int {
	var p *int
	for i := range 3 {
		x := i
		p = &x
	}
	return *p
}

func inside() int {
	sum := 0
	for i := range 3 {
		x := i
		p := &x
		sum += *p
	}
	return sum
}

func loopVariable() int {
	var ps []*int
	for i := 0; i < 3; i++ {
		ps = append(ps, &i)
	}
	return *ps[0]
}

func fresh() int {
	var p *[10]int
	for range 3 {
		p = new([10]int)
	}
	return p[0]
}

func closures() int {
	var f func() int
	for i := 0; i < 3; i++ {
		f = func() int { return i }
	}
	return f()
}

func linked() (n int) {
	type node struct{ next *node }
	var head *node
	for range 3 {
		head = &node{head}
	}
	for ; head != nil; head = head.next {
		n++
	}
	return n
}

func withGoto() int {
	var p *int
	i := 0
again:
	x := i
	p = &x
	i++
	if i < 3 {
		goto again
	}
	return *p
}

func main() {}
