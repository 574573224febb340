// escape

// What is stored in a global can be found for ever.
package main

type T struct{ p *int }

var (
	gp *int
	gs []*int
	gt T
	gm map[string]*int
	ga [2]*int
	gi any
	gf func() int
)

func pointer() {
	x := 1
	gp = &x
}

func slice() {
	x := 1
	gs = append(gs, &x)
	gs = []*int{new(int)}
}

func structs() {
	x := 1
	gt.p = &x
	gt = T{p: new(int)}
}

func maps() {
	x := 1
	gm["a"] = &x
	gm = map[string]*int{}
}

func arrays() {
	x := 1
	ga[0] = &x
}

func iface() {
	x := 1
	gi = x
	gi = &x
}

func function() {
	x := 1
	gf = func() int { return x }
}

func through(p **int) {
	x := 1
	*p = &x
}

func parameter(p *int)  { gp = p }
func content(pp **int)  { gp = *pp }
func elements(s []*int) { gp = s[0] }
func field(t T)         { gp = t.p }
func fieldOf(t *T)      { gp = t.p }

func main() {}
