// errorcheck

// := without new names, outside of functions' rules, with fields.
package main

type point struct{ x int }

func two() (int, int) { return 1, 2 }

func main() {
	a := 1
	a := 2
	p := point{}
	p.x := 5
	b, c := two(), 1
	d := nil
	e := main
	f := main()
	_ := 5
	g, g := 1, 2
	_, _, _, _ = b, c, d, e
}
