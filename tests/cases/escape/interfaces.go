// escape

// Conversions to interfaces box values; the box escapes when the interface does.
package main

type I interface{ M() int }
type small int
type large struct{ a [4]int }
type ptr struct{ p *int }

func (s small) M() int { return int(s) }
func (l large) M() int { return l.a[0] }
func (l *ptr) M() int  { return *l.p }

var sink I

func local() int {
	var i I = small(5)
	return i.M()
}

func leaked(n int) {
	sink = small(n)
	sink = large{}
	sink = &ptr{&n}
}

func returned(n int) any { return n }
func constant() any      { return "constant" }
func taken(i I) int      { return i.M() }
func ignored(i I) bool   { return i == nil }
func stored(i I)         { sink = i }
func asserted(a any) int { return a.(int) }
func pointer(a any) *int { return a.(*int) }

func pass(n int, l large) int {
	x := 1
	return taken(small(n)) + taken(l) + taken(&ptr{&x})
}

func compare(n int) bool {
	var a, b any = n, n + 1
	return a == b
}

func main() {}
