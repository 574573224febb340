// escape

// Promoted fields and methods lead through the embedded value or pointer.
package main

type base struct{ p *int }

func (b *base) set(p *int) { b.p = p }
func (b base) get() *int   { return b.p }

type byValue struct{ base }
type byPointer struct{ *base }
type byInterface struct{ getter }
type getter interface{ get() *int }

func value() int {
	x := 1
	v := byValue{}
	v.set(&x)
	return *v.get()
}

func pointer() int {
	x := 1
	v := byPointer{&base{}}
	v.set(&x)
	return *v.get()
}

func iface() int {
	x := 1
	v := byInterface{base{&x}}
	return *v.get()
}

func leak(v byValue) *int          { return v.p }
func leakPointer(v byPointer) *int { return v.p }
func promoted(v *byValue) getter   { return v }

func main() {}
