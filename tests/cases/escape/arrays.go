// escape

// Arrays are tracked as one location.
package main

func local() int {
	x, y := 1, 2
	a := [2]*int{&x, &y}
	return *a[0] + *a[1]
}

func leakOne() *int {
	x, y := 1, 2
	a := [2]*int{&x, &y}
	return a[1]
}

func returned() [2]*int {
	x := 1
	return [2]*int{&x, nil}
}

func pointer(a *[3]*int) *int { return a[0] }
func value(a [3]*int) *int    { return a[1] }
func slice(a *[3]int) []int   { return a[:] }
func element(a *[3]int) *int  { return &a[2] }
func ranged(a [2]*int) (s int) {
	for _, p := range a {
		s += *p
	}
	return s
}

func nested() int {
	var g [3][4]int
	r := &g[1]
	return r[2]
}

func main() {}
