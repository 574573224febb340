// run

package main

import "fmt" /* a comment */
import (
	"os"
)

// Semicolons where Go would put them, and comments in odd places.
func main( /* nothing */ ) {
	var x int = 1
	x++
	fmt.Println(x /* here */, 2) // end
	if x == 2 {
		fmt.Println("two")
	} else {
		fmt.Println("other")
	}
	for i := 0; i < 2; i++ {
		fmt.Print(i)
	}
	fmt.Println()
	y := /* a
		comment with a newline */
		5
	z := []int{
		1, // first
		2, /* second */
	}
	f := func(
		a int,
		b ...string,
	) (
		c int,
	) {
		return a +
			len(b)
	}
	_ = os.Args
	fmt.Println(y, z, f(
		1,
		"a",
	))
	type (
		T struct {
			a, b int
			c    string
		}
		U = T
	)
	fmt.Println(U{1, 2, "c"})
}
