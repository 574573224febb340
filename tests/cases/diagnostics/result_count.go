// errorcheck

// Wrong numbers of results, in returns and in assignments.
package main

func two() (int, string)        { return 1 }
func none()                     { return 5 }
func one() int                  { return 1, 2 }
func named() (n int, err error) { return 1 }
func missing() int              { return }
func two2() (int, string)       { return 1, "x" }
func nothing()                  {}

func main() {
	a := two2()
	b, c, d := two2()
	e := nothing()
	var f, g int = 1
	h, i := 1, 2, 3
	_, _, _, _, _, _, _, _, _ = a, b, c, d, e, f, g, h, i
}
