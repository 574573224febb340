// run

// A case with a nil channel is never chosen.
package main

import "fmt"

func main() {
	a, b := make(chan int), make(chan int)
	go func() {
		for i := range 5 {
			a <- i
		}
		close(a)
	}()
	go func() {
		for i := range 5 {
			b <- i * 100
		}
		close(b)
	}()
	sum, closed := 0, 0
	for a != nil || b != nil {
		select {
		case v, ok := <-a:
			if !ok {
				a = nil
				closed++
				break
			}
			sum += v
		case v, ok := <-b:
			if !ok {
				b = nil
				closed++
				break
			}
			sum += v
		}
	}
	fmt.Println(sum, closed)
	var none chan int
	select {
	case none <- 1:
		fmt.Println("no")
	case <-none:
		fmt.Println("no")
	default:
		fmt.Println("default")
	}
}
