// run

// Each goroutine's stack grows on its own, with pointers into it kept right.
package main

import "fmt"

type frame struct {
	up    *frame
	depth int
	pad   [20]int
}

func down(up *frame, n int, sum *int) {
	f := frame{up: up, depth: n}
	f.pad[n%20] = n
	*sum += f.pad[n%20]
	if n > 0 {
		down(&f, n-1, sum)
		return
	}
	for p := &f; p != nil; p = p.up {
		*sum += p.depth
	}
}

func main() {
	out := make(chan int)
	for g := range 8 {
		go func() {
			sum := 0
			down(nil, 500*(g+1), &sum)
			out <- sum
		}()
	}
	total := 0
	for range 8 {
		total += <-out
	}
	fmt.Println(total)
}
