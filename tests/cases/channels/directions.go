// run

// Channel types with directions, channels of channels, comparing channels.
package main

import "fmt"

func produce(out chan<- int, n int) {
	for i := range n {
		out <- i
	}
	close(out)
}

func consume(in <-chan int) (sum int) {
	for v := range in {
		sum += v
	}
	return
}

type request struct {
	n     int
	reply chan int
}

func main() {
	c := make(chan int, 1)
	go produce(c, 10)
	fmt.Println(consume(c))
	var r <-chan int = c
	var s chan<- int = c
	fmt.Printf("%T %T %T %t\n", c, r, s, r == c)
	requests := make(chan request)
	go func() {
		for q := range requests {
			q.reply <- q.n * q.n
		}
	}()
	for i := range 3 {
		q := request{i, make(chan int)}
		requests <- q
		fmt.Print(<-q.reply, " ")
	}
	fmt.Println()
	channels := make(chan chan string, 1)
	inner := make(chan string, 1)
	channels <- inner
	inner <- "through two channels"
	fmt.Println(<-<-channels)
	functions := make(chan func() int, 1)
	functions <- func() int { return 7 }
	fmt.Println((<-functions)())
	var none chan int
	fmt.Println(none == nil, len(none), cap(none))
}
