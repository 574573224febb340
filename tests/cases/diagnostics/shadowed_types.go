// errorcheck

// A name that is hidden by a nearer one.
package main

import "fmt"

type T struct{}

func main() {
	T := 5
	var x T
	len := 3
	_ = len("abc")
	string := "s"
	_ = string(65)
	fmt := 1
	fmt.Println(T)
	_ = x
	nil := 3
	var p *int = nil
}
