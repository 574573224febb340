// run

// A closed channel gives what it holds, then zero values for ever.
package main

import "fmt"

func main() {
	c := make(chan int, 2)
	c <- 1
	close(c)
	for range 3 {
		v, ok := <-c
		fmt.Print(v, ok, " ")
	}
	fmt.Println()
	waiting := make(chan bool)
	wake := make(chan struct{})
	for range 5 {
		go func() {
			_, ok := <-wake
			waiting <- ok
		}()
	}
	close(wake)
	for range 5 {
		fmt.Print(<-waiting, " ")
	}
	fmt.Println()
	p := make(chan *int)
	close(p)
	fmt.Println(<-p == nil)
	for range p {
		fmt.Println("never")
	}
}
