// run

// Cond: Signal wakes one, Broadcast wakes all.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.Mutex
	cond := sync.NewCond(&mu)
	ready, awake := false, 0
	var wg sync.WaitGroup
	for range 10 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			for !ready {
				cond.Wait()
			}
			awake++
			mu.Unlock()
		}()
	}
	mu.Lock()
	ready = true
	mu.Unlock()
	cond.Broadcast()
	wg.Wait()
	fmt.Println(awake)
	turn := 0
	done := make(chan bool)
	go func() {
		mu.Lock()
		for i := range 3 {
			for turn%2 == 0 {
				cond.Wait()
			}
			fmt.Println("pong", i)
			turn++
			cond.Signal()
		}
		mu.Unlock()
		done <- true
	}()
	mu.Lock()
	for i := range 3 {
		for turn%2 == 1 {
			cond.Wait()
		}
		fmt.Println("ping", i)
		turn++
		cond.Signal()
	}
	mu.Unlock()
	<-done
}
