// run

// Sscan, Sscanf and Sscanln, which read what was printed.
package main

import "fmt"

func main() {
	var a int
	var s string
	var f float64
	n, err := fmt.Sscan("12 word 2.5", &a, &s, &f)
	fmt.Println(n, err, a, s, f)
	n, err = fmt.Sscanf("7-x:1e3", "%d-%1s:%g", &a, &s, &f)
	fmt.Println(n, err, a, s, f)
	n, err = fmt.Sscan("abc", &a)
	fmt.Println(n, err)
	n, err = fmt.Sscan("", &s)
	fmt.Println(n, err)
	var b bool
	var r rune
	n, err = fmt.Sscanf("true z ff", "%t %c %x", &b, &r, &a)
	fmt.Println(n, err, b, string(r), a)
	n, err = fmt.Sscanln("1 2", &a)
	fmt.Println(n, err, a)
}
