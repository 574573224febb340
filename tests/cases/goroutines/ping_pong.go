// run

// Two goroutines take turns over unbuffered channels.
package main

import "fmt"

func player(in <-chan int, out chan<- int) {
	for n := range in {
		out <- n + 1
	}
	close(out)
}

func main() {
	a, b := make(chan int), make(chan int)
	go player(a, b)
	n := 0
	for range 1000 {
		a <- n
		n = <-b
	}
	close(a)
	_, ok := <-b
	fmt.Println(n, ok)
	ring := make(chan int)
	first := ring
	for range 100 {
		next := make(chan int)
		go func(in, out chan int) {
			for v := range in {
				out <- v + 1
			}
			close(out)
		}(first, next)
		first = next
	}
	go func() {
		for i := range 20 {
			ring <- i
		}
		close(ring)
	}()
	total := 0
	for v := range first {
		total += v
	}
	fmt.Println(total)
}
