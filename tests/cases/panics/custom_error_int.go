// panic

// An int type with an Error method.
package main

import "fmt"

type code int

func (c code) Error() string { return fmt.Sprintf("code %d", int(c)) }

func main() {
	panic(code(5))
}
