// panic

// A failed assertion to a concrete type.
package main

import "fmt"

func main() {
	var v any = "text"
	fmt.Println(v.(int))
}
