// escape

// A call through an interface may do anything with its arguments.
package main

import "fmt"

type I interface {
	Take(*int)
	Give() *int
}

type A struct{ p *int }

func (a *A) Take(p *int) { a.p = p }
func (a *A) Give() *int  { return a.p }

func call(i I) {
	x := 1
	i.Take(&x)
}

func known() {
	a := &A{}
	x := 1
	a.Take(&x)
}

func through() *int {
	var i I = &A{}
	x := 2
	i.Take(&x)
	return i.Give()
}

func stringer(s fmt.Stringer) int { return len(s.String()) }

func main() {}
