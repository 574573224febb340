// run

// A buffered channel is a queue with a length and a capacity.
package main

import "fmt"

func main() {
	c := make(chan string, 3)
	c <- "a"
	c <- "b"
	fmt.Println(len(c), cap(c))
	fmt.Println(<-c)
	fmt.Println(len(c))
	c <- "c"
	c <- "d"
	close(c)
	for s := range c {
		fmt.Print(s, " ")
	}
	s, ok := <-c
	fmt.Printf("%q %t %d\n", s, ok, len(c))
	type big struct {
		a [100]int
		s string
	}
	d := make(chan big, 2)
	v := big{s: "x"}
	v.a[99] = 7
	d <- v
	v.a[99] = 8
	d <- v
	fmt.Println((<-d).a[99], (<-d).a[99])
	e := make(chan struct{}, 1000000)
	for range 1000 {
		e <- struct{}{}
	}
	fmt.Println(len(e), cap(e))
}
