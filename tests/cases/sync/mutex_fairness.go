// run

// A contended mutex: nothing is lost, and nobody waits for ever.
package main

import (
	"fmt"
	"runtime"
	"sync"
	"time"
)

func main() {
	var mu sync.Mutex
	var wg sync.WaitGroup
	n := 0
	for g := range 20 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := range 3000 {
				if (g+i)%7 == 0 {
					for !mu.TryLock() {
						runtime.Gosched()
					}
				} else {
					mu.Lock()
				}
				n++
				if i%1000 == 999 {
					time.Sleep(2 * time.Millisecond)
				}
				mu.Unlock()
			}
		}()
	}
	wg.Wait()
	fmt.Println(n)
	// Nobody starves: a goroutine that holds the lock nearly always leaves it to one that waits.
	stop := false
	done := make(chan bool)
	go func() {
		for {
			mu.Lock()
			s := stop
			time.Sleep(100 * time.Microsecond)
			mu.Unlock()
			if s {
				done <- true
				return
			}
		}
	}()
	for range 10 {
		time.Sleep(100 * time.Microsecond)
		mu.Lock()
		mu.Unlock()
	}
	mu.Lock()
	stop = true
	mu.Unlock()
	<-done
	fmt.Println("fair")
}
