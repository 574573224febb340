// run

// As long as a timer runs, waiting is no deadlock.
package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	var mu sync.Mutex
	mu.Lock()
	time.AfterFunc(5*time.Millisecond, mu.Unlock)
	mu.Lock()
	c := make(chan int)
	go func() {
		time.Sleep(2 * time.Millisecond)
		close(c)
	}()
	<-c
	fmt.Println("woken")
}
