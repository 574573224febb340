// run

// An interface that holds a nil pointer is not nil itself.
package main

import "fmt"

type myError struct{}

func (*myError) Error() string { return "my error" }

func wrong(fail bool) error {
	var e *myError
	if fail {
		e = &myError{}
	}
	return e
}

func main() {
	fmt.Println(wrong(true) == nil, wrong(false) == nil)
	var e error
	fmt.Println(e == nil)
	e = (*myError)(nil)
	fmt.Println(e == nil, e == (*myError)(nil), e.Error())
	p, ok := e.(*myError)
	fmt.Println(p == nil, ok)
	var a any = e
	fmt.Println(a == nil, a == e)
	var m map[string]int
	a = m
	fmt.Println(a == nil)
}
