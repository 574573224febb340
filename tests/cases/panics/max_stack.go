// panic

// debug.SetMaxStack bounds a stack, whatever ran before the goroutine's overflow.
package main

import (
	"fmt"
	"runtime/debug"
)

func forever(n int) int { return forever(n+1) + 1 }

func main() {
	fmt.Println(debug.SetMaxStack(1 << 20))
	fmt.Println(debug.SetMaxStack(1 << 20))
	forever(0)
}
