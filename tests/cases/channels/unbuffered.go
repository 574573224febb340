// run

// An unbuffered send waits for its receiver.
package main

import "fmt"

func main() {
	c := make(chan int)
	log := make(chan string, 10)
	go func() {
		for i := range 3 {
			log <- fmt.Sprint("send ", i)
			c <- i
		}
		close(c)
	}()
	for v := range c {
		fmt.Print(v, " ")
	}
	fmt.Println(len(log), cap(c), len(c))
	done := make(chan struct{})
	x := 0
	go func() {
		x = 42
		done <- struct{}{}
	}()
	<-done
	fmt.Println(x)
}
