// panic

// fmt.Sprintf gives a string like any other.
package main

import "fmt"

func main() {
	panic(fmt.Sprintf("bad value %d in %q", 42, "field"))
}
