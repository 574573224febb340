// errorcheck

// Types that do not implement an interface, and why.
package main

import "fmt"

type shape interface {
	Area() float64
	Name() string
}
type noMethods struct{}
type wrongType struct{}
type pointerOnly struct{}
type wrongCase struct{}

func (wrongType) Area() int        { return 1 }
func (wrongType) Name() string     { return "" }
func (*pointerOnly) Area() float64 { return 1 }
func (*pointerOnly) Name() string  { return "" }
func (wrongCase) area() float64    { return 1 }
func (wrongCase) Name() string     { return "" }

func take(s shape) {}
func give() shape  { return noMethods{} }

func main() {
	var s shape = noMethods{}
	s = wrongType{}
	s = pointerOnly{}
	take(wrongCase{})
	s = &pointerOnly{}
	_ = s.(noMethods)
	_ = s.(*wrongType)
	var e error = s
	var st fmt.Stringer = e
	_ = st
	_ = shape(5)
}
