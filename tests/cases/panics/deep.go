// panic

// Recovered far above, panicked again with more words.
package main

import (
	"errors"
	"fmt"
)

func inner() { panic(errors.New("inner")) }

func middle() {
	defer func() {
		if err, ok := recover().(error); ok {
			panic(fmt.Errorf("middle: %w", err))
		}
	}()
	inner()
}

func main() {
	defer fmt.Println("main leaves")
	middle()
}
