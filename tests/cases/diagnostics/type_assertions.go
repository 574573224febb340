// errorcheck

// Assertions and type switches on what is no interface, or can never succeed.
package main

type T struct{}
type I interface{ M() }

func main() {
	x := 5
	_ = x.(int)
	switch x.(type) {
	}
	var i I
	_ = i.(T)
	switch i.(type) {
	case T:
	case string:
	case missing:
	}
	var e any = 1
	_ = e.(type)
	switch y := e.(type) {
	}
}
