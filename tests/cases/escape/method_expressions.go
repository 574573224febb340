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

type list []*int

func (l list) first() *int  { return l[0] }
func (l list) length() int  { return len(l) }
func (l list) keep(p **int) { kept, *p = l, l[0] }
func (l list) self() list   { return l }

type box struct{ list }

var kept list

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
	println(*(*list).first(&list{new(int)}), (*list).length(&list{new(int)}))
	var w, v, u *int
	(*list).keep(&list{w}, &v)
	(*box).keep(&box{list{u}}, &v)
	h := (*box).self
	kept = h(&box{list{v}})
	println(len((*box).self(&box{list{v}})))
}
