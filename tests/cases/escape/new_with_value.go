// escape

// new with an expression copies the value to where it lives.
package main

type options struct{ depth *int }

func local() int {
	p := new(42)
	return *p
}

func returned(n int) *int  { return new(n + 1) }
func field(n int) options  { return options{depth: new(n)} }
func pointer(p *int) **int { return new(p) }
func text(s string) int {
	p := new(s + "x")
	return len(*p)
}

func main() {}
