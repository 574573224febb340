// run

// Constants of strings and booleans, typed and untyped.
package main

import "fmt"

type state bool
type name string

const (
	on    state = true
	off         = !on
	first name  = "Ada"
	full        = first + " Lovelace"
	less        = "abc" < "abd"
	both        = 1 < 2 && "a" != "b"
)

func main() {
	fmt.Printf("%T %v %T %v\n", off, off, full, full)
	fmt.Printf("%T %v %T %v\n", less, less, both, both)
	fmt.Println(len(full), full[4:], "go"+"s")
	const c = "héllo"
	fmt.Println(c[1], len(c), string(c[0]))
	const parsed = len(c) * 2
	var array [parsed]byte
	fmt.Println(len(array))
}
