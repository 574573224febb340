// run

// Booleans, nil in all its types, and pointers that are nil.
package main

import "fmt"

type T struct{ a int }

func main() {
	fmt.Printf("%t %v %5t|%-7t|%T %#v %+v\n", true, false, true, false, true, true, false)
	var p *T
	var s []int
	var m map[string]int
	var f func()
	var c chan int
	var e error
	var i any
	fmt.Printf("%v %v %v %v %v %v %v\n", p, s, m, f == nil, c, e, i)
	fmt.Printf("%+v %+v %+v %+v %+v %+v\n", p, s, m, c, e, i)
	fmt.Printf("%#v %#v %#v %#v %#v %#v %#v\n", p, s, m, f, c, e, i)
	fmt.Printf("%T %T %T %T %T %T %T\n", p, s, m, f, c, e, i)
	fmt.Printf("%p %p %p %p %s %d %t %x\n", p, s, m, c, i, i, i, e)
	fmt.Println(p, s, m, c, e, i)
	fmt.Printf("%t %t %s %v\n", 1, "x", true, []bool{true, false})
	fmt.Printf("%q %08b\n", true, false)
	var pp **T
	fmt.Printf("%v %v\n", pp, struct {
		p *int
		e error
		f func()
		m map[int]int
		s []string
	}{})
	fmt.Printf("%d %s\n", p, p)
}
