// escape

// What is only used here stays on the stack.
package main

type point struct{ x, y int }

func locals() int {
	x := 1
	p := &x
	*p++
	q := &point{1, 2}
	r := new(int)
	*r = q.x
	s := []int{1, 2, 3}
	t := make([]int, 10)
	copy(t, s)
	m := &[4]int{}
	return x + *r + s[0] + t[1] + m[2]
}

func structs() int {
	a := point{1, 2}
	b := &a
	c := *b
	d := &c
	return d.x
}

func main() { println(locals(), structs()) }
