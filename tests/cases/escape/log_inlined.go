// inlined_log

// Places in code that was inlined, in the log for editors: the call's, with those inside as related.
package main

type node struct {
	next  *node
	label string
}

var root *node
var sink any

func link(n *node) *node {
	m := &node{next: n}
	return m
}

func twice(n *node) *node {
	return link(link(n))
}

func keep(n *node) { root = n }

func box(n int) any { return n }

func local(n int) *int {
	x := n + 1
	return &x
}

func outer(n int) *int { return local(n) }

func counter() func() int {
	count := 0
	return func() int {
		count++
		return count
	}
}

func nested(k int) func() any {
	return func() any {
		y := k + 1
		return []*int{&y}
	}
}

func named(n int) (p *int) {
	q := 5
	p = &q
	return
}

func param(n *node) *node {
	return twice(n)
}

func literal(s string) {
	f := func(t string) *string { return &t }
	sink = f(s)
}

func calls(k int) func() any {
	return func() any {
		return []*int{outer(k)}
	}
}

func main() {
	root = twice(nil)
	keep(&node{label: "kept"})
	sink = box(7)
	sink = box(len(root.label) + 1000)
	sink = outer(3)
	sink = counter()
	sink = nested(4)
	sink = named(5)
	p := param(root)
	keep(p)
	literal("a")
	sink = calls(6)
}
