// What goroutines cost: each line is a name and nanoseconds for one operation.
package main

import (
	"fmt"
	"runtime"
	"sync"
	"time"
)

func report(name string, start time.Time, n int) {
	fmt.Println(name, int(time.Since(start))/n)
}

func pingPong(n int) {
	in, out := make(chan int), make(chan int)
	go func() {
		for v := range in {
			out <- v
		}
		close(out)
	}()
	start := time.Now()
	for i := 0; i < n; i++ {
		in <- i
		<-out
	}
	report("ping-pong", start, n)
	close(in)
}

func buffered(n int) {
	c := make(chan int, 128)
	go func() {
		for i := 0; i < n; i++ {
			c <- i
		}
		close(c)
	}()
	start := time.Now()
	for range c {
	}
	report("producer-consumer", start, n)
}

func spawn(n int) {
	var wg sync.WaitGroup
	start := time.Now()
	for b := 0; b < n/100; b++ {
		wg.Add(100)
		for i := 0; i < 100; i++ {
			go func() { wg.Done() }()
		}
		wg.Wait()
	}
	report("spawn", start, n)
}

func selectOf4(n int) {
	var c [4]chan int
	for i := range c {
		c[i] = make(chan int)
	}
	go func() {
		for i := 0; i < n; i++ {
			c[i%4] <- i
		}
	}()
	start := time.Now()
	for i := 0; i < n; i++ {
		select {
		case <-c[0]:
		case <-c[1]:
		case <-c[2]:
		case <-c[3]:
		}
	}
	report("select-4", start, n)
}

func contendedMutex(n int) {
	var mu sync.Mutex
	var wg sync.WaitGroup
	x := 0
	start := time.Now()
	for g := 0; g < 8; g++ {
		wg.Add(1)
		go func() {
			for i := 0; i < n/8; i++ {
				mu.Lock()
				x++
				mu.Unlock()
			}
			wg.Done()
		}()
	}
	wg.Wait()
	report("contended-mutex", start, n)
}

func filter(in, out chan int, prime int) {
	for {
		if i := <-in; i%prime != 0 {
			out <- i
		}
	}
}

func primeSieve(n int) {
	start := time.Now()
	c := make(chan int)
	go func() {
		for i := 2; ; i++ {
			c <- i
		}
	}()
	in := c
	for i := 0; i < n; i++ {
		prime := <-in
		out := make(chan int)
		go filter(in, out, prime)
		in = out
	}
	report("prime-sieve", start, n)
}

func depth(n int) int {
	if n == 0 {
		return 0
	}
	return depth(n-1) + 1
}

func deepRecursion(n int) {
	start := time.Now()
	done := make(chan int)
	go func() { done <- depth(n) }()
	<-done
	report("deep-recursion", start, n)
}

func work(n int) int {
	x := 1
	for i := 0; i < n; i++ {
		x = x*1103515245%2147483647 + i
	}
	return x
}

// The time of work on all processors over that of the same work on one, as a percentage of the best.
func scaling(n int) {
	procs := runtime.NumCPU()
	run := func(p int) time.Duration {
		runtime.GOMAXPROCS(p)
		var wg sync.WaitGroup
		start := time.Now()
		for i := 0; i < 2*procs; i++ {
			wg.Add(1)
			go func() {
				work(n)
				wg.Done()
			}()
		}
		wg.Wait()
		return time.Since(start)
	}
	one, all := run(1), run(procs)
	fmt.Println("scaling-percent", int(100*one/all))
}

func main() {
	pingPong(200000)
	buffered(1000000)
	spawn(200000)
	selectOf4(200000)
	contendedMutex(800000)
	deepRecursion(1000000)
	scaling(4000000)
	primeSieve(1000)
}
