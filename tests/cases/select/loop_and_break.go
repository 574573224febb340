// run

// break leaves the select, a label leaves the loop around it.
package main

import "fmt"

func main() {
	c, quit := make(chan int), make(chan bool)
	go func() {
		for i := range 4 {
			c <- i
		}
		quit <- true
	}()
	sum := 0
loop:
	for {
		select {
		case v := <-c:
			if v == 1 {
				break
			}
			if v == 2 {
				continue loop
			}
			sum += v
		case <-quit:
			break loop
		}
		sum += 100
	}
	fmt.Println(sum)
	f := func() int {
		for {
			select {
			default:
				return 7
			}
		}
	}
	fmt.Println(f())
}
