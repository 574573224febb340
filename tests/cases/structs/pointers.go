// run

// Pointers to structs, to fields, to elements and to pointers.
package main

import "fmt"

type node struct {
	value int
	next  *node
}

func set(p **node, n *node) { *p = n }

func main() {
	n := &node{1, &node{2, nil}}
	n.next.next = &node{value: 3}
	for m := n; m != nil; m = m.next {
		fmt.Print(m.value, " ")
	}
	fmt.Println()
	v := &n.next.value
	*v = 20
	fmt.Println(n.next.value, v == &n.next.value, v == &n.value)
	set(&n.next, nil)
	fmt.Println(n.next == nil, *v)
	a := [3]node{}
	e := &a[1]
	e.value = 5
	fmt.Println(a[1].value, e == &a[1], e != &a[2])
	x := 1
	p := &x
	pp := &p
	**pp = 7
	y := 2
	*pp = &y
	fmt.Println(x, *p, p == &y)
	q := new(node)
	*q = node{value: 9}
	r := *q
	r.value++
	fmt.Println(q.value, r.value, *new(string) == "")
	type self *self
	var s self
	s = &s
	fmt.Println(*s == s)
}
