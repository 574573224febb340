// run

// new takes an expression too and gives a pointer to a copy of its value.
package main

import "fmt"

func main() {
	p := new(42)
	*p++
	q := new("text")
	x := 7
	r := new(x)
	x = 8
	s := new([]int{1, 2}[1] + 5)
	fmt.Println(*p, *q, *r, x, *s)
	fmt.Printf("%T %T %T\n", new(1.5), new('x'), new(uint8(3)))
	type options struct{ depth *int }
	o := options{depth: new(3)}
	fmt.Println(*o.depth, *new(int), *new(o) == o)
}
