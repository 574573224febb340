// escape

// What is given to panic escapes.
package main

import "errors"

type problem struct{ code int }

func (p problem) Error() string { return "problem" }

func value(n int)   { panic(n) }
func structs(n int) { panic(problem{n}) }
func pointer(n int) { panic(&problem{n}) }
func constant()     { panic("constant") }
func text(s string) { panic("bad " + s) }
func wrapped(e error) error {
	return errors.Join(e, errors.New("x"))
}
func recovers() (r any) {
	defer func() { r = recover() }()
	value(1)
	return
}

func main() {}
