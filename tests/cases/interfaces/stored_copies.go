// run

// A value in an interface is a copy that nothing can change.
package main

import "fmt"

type big struct{ a [10]int }

func (b big) first() int { return b.a[0] }

type firster interface{ first() int }

func main() {
	b := big{}
	var f firster = b
	b.a[0] = 99
	fmt.Println(f.first(), b.first())
	g := f
	c := g.(big)
	c.a[0] = 5
	fmt.Println(f.first(), g.first(), c.first(), f == g)
	var i any = 1000000
	j := i
	n := i.(int)
	n++
	fmt.Println(i, j, n)
	list := []any{}
	for k := range 5 {
		list = append(list, k*1000)
	}
	fmt.Println(list)
	p := &b
	f = p
	p.a[0] = 1
	fmt.Println(f.first())
	s := any([]int{1, 2})
	s.([]int)[0] = 10
	fmt.Println(s)
}
