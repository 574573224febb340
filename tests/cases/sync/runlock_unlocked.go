// panic

// The same for a reader's lock.
package main

import "sync"

func main() {
	var mu sync.RWMutex
	mu.RUnlock()
}
