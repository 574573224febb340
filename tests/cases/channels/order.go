// run

// Values arrive in the order in which they were sent.
package main

import "fmt"

func main() {
	for _, size := range []int{0, 1, 7, 100} {
		c := make(chan int, size)
		go func() {
			for i := range 1000 {
				c <- i
			}
			close(c)
		}()
		next := 0
		for v := range c {
			if v != next {
				fmt.Println("wrong", v, next)
			}
			next++
		}
		fmt.Println(size, next)
	}
}
