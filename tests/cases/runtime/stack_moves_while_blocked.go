// run

// A goroutine parked on a channel with values on its stack is found again after growing.
package main

import (
	"fmt"
	"runtime"
)

type message struct {
	id    int
	text  string
	reply chan<- [4]int
}

func grow(n int) int {
	var pad [32]int
	if n == 0 {
		return pad[0]
	}
	return grow(n-1) + 1
}

func worker(in <-chan message) {
	var m message
	var ok bool
	for {
		select {
		case m, ok = <-in:
			if !ok {
				return
			}
			answer := [4]int{m.id, len(m.text), grow(m.id * 50), 1}
			m.reply <- answer
		}
	}
}

func main() {
	in := make(chan message)
	reply := make(chan [4]int)
	for range 4 {
		go worker(in)
	}
	total := [4]int{}
	for i := range 40 {
		in <- message{i, fmt.Sprint("text", i), reply}
		var r [4]int
		r = <-reply
		for j := range r {
			total[j] += r[j]
		}
		if i%10 == 0 {
			grow(1000 + i*100)
			runtime.GC()
		}
	}
	close(in)
	fmt.Println(total)
}
