// panic

// So is a wrapped one, and lines after the first are indented.
package main

import (
	"errors"
	"fmt"
)

func main() {
	panic(fmt.Errorf("first line\nsecond: %w", errors.New("inner")))
}
