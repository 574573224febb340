// seeds count=50

// What is synchronized comes out the same under every schedule: mutexes, channels, select, panics and
// Goexit in goroutines, while stacks grow and the collector runs.
package main

import (
	"fmt"
	"runtime"
	"sort"
	"sync"
	"sync/atomic"
)

type counter struct {
	mu sync.Mutex
	n  map[int]int
}

func (c *counter) add(key int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.n[key]++
}

func deep(n int) int {
	var pad [16]int
	pad[n%16] = n
	if n == 0 {
		return 0
	}
	return deep(n-1) + pad[n%16] - n + 1
}

func locked() {
	c := counter{n: map[int]int{}}
	var wg sync.WaitGroup
	for i := range 8 {
		wg.Go(func() {
			for j := range 20 {
				c.add((i + j) % 5)
			}
		})
	}
	wg.Wait()
	fmt.Println("locked", c.n)
}

func pipeline() {
	numbers := make(chan int)
	squares := make(chan int, 3)
	go func() {
		defer close(numbers)
		for i := range 30 {
			numbers <- i
		}
	}()
	var wg sync.WaitGroup
	for range 3 {
		wg.Go(func() {
			for n := range numbers {
				squares <- n*n + deep(n) - n
			}
		})
	}
	go func() { wg.Wait(); close(squares) }()
	var got []int
	for s := range squares {
		got = append(got, s)
	}
	sort.Ints(got)
	fmt.Println("pipeline", len(got), got[29])
}

func selecting() {
	a, b, quit := make(chan int), make(chan int), make(chan bool)
	go func() {
		for i := range 10 {
			a <- i
		}
		quit <- true
	}()
	go func() {
		for i := range 10 {
			b <- i
		}
		quit <- true
	}()
	sum, ends := 0, 0
	for ends < 2 {
		select {
		case n := <-a:
			sum += n
		case n := <-b:
			sum += 100 * n
		case <-quit:
			ends++
		}
	}
	fmt.Println("select", sum)
}

func ends() {
	var recovered, exited atomic.Int32
	var wg sync.WaitGroup
	for i := range 10 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			defer func() {
				if recover() != nil {
					recovered.Add(1)
				} else {
					exited.Add(1)
				}
			}()
			if deep(50+i)%2 == 0 {
				panic(i)
			}
			runtime.Goexit()
		}()
	}
	wg.Wait()
	fmt.Println("ends", recovered.Load(), exited.Load())
}

func collecting() {
	var wg sync.WaitGroup
	lists := make([][]*int, 4)
	for i := range lists {
		wg.Go(func() {
			for j := range 200 {
				lists[i] = append(lists[i], &j)
				if j%50 == 0 {
					runtime.GC()
				}
			}
		})
	}
	wg.Wait()
	sum := 0
	for _, l := range lists {
		for _, p := range l {
			sum += *p
		}
	}
	fmt.Println("collecting", sum)
}

func main() {
	locked()
	pipeline()
	selecting()
	collecting()
	ends()
}
