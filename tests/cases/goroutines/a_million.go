// run

// A million goroutines are made, wait, are woken, end, and give their memory back. Under stress there are fewer.
package main

import (
	"fmt"
	"os"
	"runtime"
	"runtime/debug"
	"strings"
	"sync"
)

// resident is the memory that the process has, in KB.
func resident() (kb int) {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		panic(err)
	}
	for line := range strings.Lines(string(status)) {
		if n, _ := fmt.Sscanf(line, "VmRSS: %d", &kb); n == 1 {
			return kb
		}
	}
	panic("no VmRSS")
}

func main() {
	count := 1_000_000
	if os.Getenv("GOSDEBUG") != "" {
		count = 20_000
	}
	for range 2 {
		var wg sync.WaitGroup
		gate := make(chan struct{})
		sum := make(chan int, 1)
		sum <- 0
		for i := range count {
			wg.Go(func() {
				<-gate
				sum <- <-sum + i%7
			})
		}
		alive := runtime.NumGoroutine()
		most := resident()
		close(gate)
		wg.Wait()
		fmt.Println(alive == count+1, <-sum == sumOf(count))
		runtime.GC()
		debug.FreeOSMemory()
		if less := resident(); count == 1_000_000 && less > most/5*4 {
			fmt.Println("memory kept:", most, less)
		}
	}
	fmt.Println(runtime.NumGoroutine())
}

func sumOf(count int) (sum int) {
	for i := range count {
		sum += i % 7
	}
	return sum
}
