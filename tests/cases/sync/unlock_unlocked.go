// panic

// Unlocking what is not locked cannot be recovered.
package main

import (
	"fmt"
	"sync"
)

func main() {
	defer func() { fmt.Println("never recovered:", recover()) }()
	var mu sync.Mutex
	mu.Unlock()
}
