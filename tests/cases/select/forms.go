// run

// All forms of a case: send, receive, assign, declare, with ok, default.
package main

import "fmt"

func main() {
	c, d := make(chan int, 1), make(chan string, 1)
	select {
	case v := <-c:
		fmt.Println("no", v)
	default:
		fmt.Println("nothing ready")
	}
	select {
	case c <- 5:
		fmt.Println("sent")
	case s := <-d:
		fmt.Println("no", s)
	}
	var v int
	var ok bool
	select {
	case v, ok = <-c:
		fmt.Println(v, ok)
	}
	d <- "text"
	list := make([]string, 2)
	select {
	case list[1] = <-d:
		fmt.Printf("%q\n", list)
	}
	close(d)
	select {
	case s, ok := <-d:
		fmt.Printf("%q %t\n", s, ok)
	}
	select {
	case <-d:
		fmt.Println("discarded")
	}
	select {
	default:
		fmt.Println("only default")
	}
	c <- 1
	select {
	case c <- 2:
		fmt.Println("no")
	default:
		fmt.Println("full")
	}
}
