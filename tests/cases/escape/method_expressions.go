// escape

// Method expressions: what is passed to one of an interface goes to a method that is not known.
package main

type shape interface{ area() *float64 }

type square struct{ side float64 }

func (s *square) area() *float64 { return &s.side }
func (s square) side2() float64  { return s.side * s.side }

type keeper interface{ keep(*int) }
type store struct{ p *int }

func (s *store) keep(p *int) { s.p = p }

type outer struct{ *store }

func main() {
	f := shape.area
	println(*f(&square{1}))
	println(*shape.area(&square{2}))
	println(*(*square).area(&square{3}), (*square).side2(&square{4}))
	x, y, z := 1, 2, 3
	s := &store{}
	keeper.keep(s, &x)
	outer.keep(outer{&store{}}, &y)
	g := outer.keep
	g(outer{&store{}}, &z)
	println(*s.p)
}
