// panic

// A send case on a closed channel panics when chosen.
package main

func main() {
	c := make(chan int, 1)
	close(c)
	select {
	case c <- 1:
	default:
	}
}
