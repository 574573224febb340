// run

// Ten thousand goroutines, all alive at the same time.
package main

import "fmt"

func main() {
	const n = 10000
	start := make(chan struct{})
	out := make(chan int, 100)
	for i := range n {
		go func() {
			<-start
			out <- i
		}()
	}
	close(start)
	sum := 0
	for range n {
		sum += <-out
	}
	fmt.Println(sum)
}
