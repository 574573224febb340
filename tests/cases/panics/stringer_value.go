// panic

// A Stringer is printed by its String method.
package main

type color int

func (c color) String() string { return "color!" }

func main() {
	panic(color(3))
}
