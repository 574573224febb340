// run

// Goroutines by the thousand whose stacks move while the collector runs and channels, timers and locks change hands.
package main

import (
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
	"time"
)

type node struct {
	left, right *node
	value       int
}

func tree(depth, value int) *node {
	if depth == 0 {
		return &node{value: value}
	}
	return &node{tree(depth-1, value), tree(depth-1, value), value}
}

func (n *node) sum() int {
	if n.left == nil {
		return n.value
	}
	return n.left.sum() + n.right.sum() + n.value
}

// deep grows the stack and passes the address of a variable in it down through every frame.
func deep(n int, total *int, c chan int) {
	var pad [16]int
	pad[n%16] = n
	*total += pad[n%16]
	if n == 0 {
		*total += <-c
		return
	}
	deep(n-1, total, c)
}

func main() {
	const workers, rounds = 200, 5
	var wg sync.WaitGroup
	var mu sync.Mutex
	var ready atomic.Int64
	results := map[int]int{}
	stop := make(chan bool)
	collected := make(chan bool)
	go func() {
		defer close(collected)
		for {
			select {
			case <-stop:
				return
			case <-time.After(time.Millisecond):
				runtime.GC()
			}
		}
	}()
	for w := range workers {
		wg.Go(func() {
			for round := range rounds {
				c := make(chan int)
				var inner sync.WaitGroup
				total := 0
				inner.Go(func() { deep(20+w%50, &total, c) })
				t := tree(4, round)
				c <- t.sum()
				inner.Wait()
				ready.Add(1)
				mu.Lock()
				results[w] += total
				mu.Unlock()
				runtime.Gosched()
			}
		})
	}
	wg.Wait()
	close(stop)
	<-collected
	sum := 0
	for _, v := range results {
		sum += v
	}
	fmt.Println(len(results), ready.Load(), sum)
}
