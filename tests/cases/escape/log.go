// log

// What the log for editors says.
package main

import "fmt"

type node struct {
	next  *node
	label string
}

var root *node

func returned() *node {
	n := node{label: "returned"}
	return &n
}

func stored(label string) {
	n := &node{label: label}
	root = n
}

func passed(n *node) *node { return n.next }

func kept(n *node) { root.next = n }

func through() *node {
	n := &node{}
	m := passed(n)
	return m
}

func boxed(n int) any { return n }

func captured() func() int {
	count := 0
	return func() int {
		count++
		return count
	}
}

func copied(label string) func() string {
	return func() string { return label }
}

func sent(c chan *node) {
	n := new(node)
	c <- n
}

func looped() int {
	var last *int
	sum := 0
	for i := 0; i < 3; i++ {
		x := i
		last = &x
		sum += *last
	}
	return sum
}

func large() int {
	a := make([]int, 10000)
	return len(a)
}

func inMap(m map[string]*node) {
	n := node{}
	m["x"] = &n
}

func literal() []*node {
	n := node{}
	return []*node{&n}
}

func started() {
	n := 0
	go func() { n++ }()
}

func main() {
	stored("a")
	kept(returned())
	fmt.Println(through(), boxed(1), captured()(), copied("b")(), looped(), large(), literal())
	sent(make(chan *node, 1))
	inMap(map[string]*node{})
	started()
}
