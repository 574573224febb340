// run

// One goroutine both sends and receives, whatever is possible first.
package main

import "fmt"

func main() {
	in, out := make(chan int), make(chan int)
	go func() {
		var queue []int
		source := in
		for source != nil || len(queue) > 0 {
			var target chan int
			var first int
			if len(queue) > 0 {
				target, first = out, queue[0]
			}
			select {
			case v, ok := <-source:
				if !ok {
					source = nil
				} else {
					queue = append(queue, v)
				}
			case target <- first:
				queue = queue[1:]
			}
		}
		close(out)
	}()
	for i := range 100 {
		in <- i
	}
	close(in)
	next := 0
	for v := range out {
		if v != next {
			fmt.Println("wrong", v)
		}
		next++
	}
	fmt.Println(next)
}
