// escape

// A call's extra arguments make a slice, which stays unless the callee keeps it.
package main

var sink []int
var sinkP *int

func sum(xs ...int) (n int) {
	for _, x := range xs {
		n += x
	}
	return n
}
func keep(xs ...int)        { sink = xs }
func first(ps ...*int) *int { return ps[0] }
func keepOne(ps ...*int)    { sinkP = ps[0] }
func count(xs ...any) int   { return len(xs) }
func forward(xs ...any) int { return count(xs...) }

func calls() int {
	x, y := 1, 2
	keep(x, y)
	keepOne(&x)
	p := first(&y, nil)
	s := []int{1, 2}
	return sum(x, y) + sum() + sum(s...) + *p + count(x, "a", &y) + forward(y)
}

func main() {}
