// panic

// An assertion on nil.
package main

import "fmt"

func main() {
	var v any
	fmt.Println(v.(fmt.Stringer))
}
