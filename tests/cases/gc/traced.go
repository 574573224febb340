// recorded
//
// Goroutines that start others, wake each other and allocate, so that a trace has all kinds of events.
package main

import (
	"fmt"
	"os"
	"runtime"
	"sync"
	"time"
)

type node struct {
	next *node
	data [10]int
}

func churn(n int) *node {
	var list *node
	for i := 0; i < n; i++ {
		list = &node{next: list}
		if i%1000 == 0 {
			list = nil
		}
	}
	return list
}

func deep(n int) int {
	var space [20]int
	if n == 0 {
		return 0
	}
	space[n%20] = n
	return deep(n-1) + space[n%20]/n
}

func worker(in <-chan int, out chan<- int, done *sync.WaitGroup) {
	defer done.Done()
	for n := range in {
		churn(n)
		out <- deep(n % 500)
	}
}

func main() {
	in, out := make(chan int), make(chan int)
	var done sync.WaitGroup
	for i := 0; i < 3; i++ {
		done.Add(1)
		go worker(in, out, &done)
	}
	go func() {
		for i := 0; i < 60; i++ {
			in <- 4000 + i
		}
		close(in)
		done.Wait()
		close(out)
	}()
	sum := 0
	for n := range out {
		sum += n
	}
	for i := 0; i < 3; i++ {
		runtime.GC()
	}
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	fmt.Println(sum, stats.NumGC >= 3)
	if len(os.Args) > 1 {
		os.Stdout.Sync()
		time.Sleep(time.Hour)
	}
}
