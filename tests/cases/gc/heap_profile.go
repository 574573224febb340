// heapprofile
//
// SIGUSR1 writes the heap profile while the program runs, also when it only waits; the end writes it again.
// live: main.build
// live: main.main
package main

import (
	"fmt"
	"os"
	"syscall"
	"time"
)

type node struct {
	next *node
	data [100]int
}

var kept *node

func build(n int) *node {
	var list *node
	for i := 0; i < n; i++ {
		list = &node{next: list}
	}
	return list
}

func main() {
	path := os.Args[1]
	kept = build(1000)
	syscall.Kill(os.Getpid(), syscall.SIGUSR1)
	written := false
	for i := 0; i < 500 && !written; i++ {
		time.Sleep(10 * time.Millisecond)
		info, err := os.Stat(path)
		written = err == nil && info.Size() > 0
	}
	fmt.Println("written", written)
	os.Remove(path)
	build(10)
}
