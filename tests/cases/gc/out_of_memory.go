// panic env=GOSDEBUG=heaplimit=48
//
// Memory runs out after a last collection was tried; garbage does not count.
package main

type node struct {
	next *node
	data [1 << 16]byte
}

var head *node

func churn() {
	for range 2000 {
		_ = make([]byte, 1<<20)
	}
}

func fill() {
	for {
		head = &node{next: head}
	}
}

func main() {
	churn()
	fill()
}
