// panic

// An error in panic is printed by its Error method.
package main

import "errors"

func main() {
	panic(errors.New("broken"))
}
