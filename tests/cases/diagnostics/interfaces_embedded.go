// errorcheck

// Interfaces that embed what they cannot, and methods that conflict.
package main

type A interface{ M() int }
type B interface{ M() string }
type C interface {
	A
	B
}
type D interface{ int | string }

var d D

type S struct{}
type E interface{ S }

var e E

func main() {
	var a A = C(nil)
	_ = a
}
