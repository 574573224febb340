// run

// When several cases are ready, each gets its turn.
package main

import "fmt"

func main() {
	a, b := make(chan int, 1000), make(chan int, 1000)
	for i := range 1000 {
		a <- i
		b <- i
	}
	fromA, fromB := 0, 0
	for range 1000 {
		select {
		case <-a:
			fromA++
		case <-b:
			fromB++
		}
	}
	fmt.Println(fromA+fromB, fromA > 100, fromB > 100)
}
