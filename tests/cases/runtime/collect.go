// run

// Collections keep what is reachable and run finalizers of what is not.
package main

import (
	"fmt"
	"runtime"
	"time"
)

type node struct {
	next *node
	data [64]int
}

func main() {
	var keep *node
	for i := range 1000 {
		n := &node{next: keep}
		n.data[i%64] = i
		if i%10 == 0 {
			keep = n
		}
	}
	runtime.GC()
	count, sum := 0, 0
	for n := keep; n != nil; n = n.next {
		count++
		for _, d := range n.data {
			sum += d
		}
	}
	fmt.Println(count, sum)
	finalized := make(chan int, 1)
	func() {
		p := &node{}
		p.data[0] = 77
		runtime.SetFinalizer(p, func(n *node) { finalized <- n.data[0] })
	}()
	for range 10 {
		runtime.GC()
		select {
		case v := <-finalized:
			fmt.Println("finalized", v)
			return
		case <-time.After(10 * time.Millisecond):
		}
	}
	fmt.Println("not finalized")
}
