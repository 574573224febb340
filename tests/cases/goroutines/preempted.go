// run

// A loop without calls does not starve the others, even on one processor.
package main

import (
	"fmt"
	"runtime"
	"time"
)

func main() {
	runtime.GOMAXPROCS(1)
	stop := false
	done := make(chan bool)
	go func() {
		time.Sleep(time.Millisecond)
		done <- true
	}()
	n := 0
	for !stop {
		n++
		if n%100 == 0 {
			select {
			case stop = <-done:
			default:
			}
		}
	}
	go func() { done <- true }()
	for i := 0; i < 100; i++ {
		n += i
	}
	fmt.Println(<-done, n > 0)
}
