// run

// Goroutines allocate, link and unlink while collections run beside them.
package main

import (
	"fmt"
	"runtime"
)

type node struct {
	left, right *node
	key         int
}

func insert(n *node, key int) *node {
	if n == nil {
		return &node{key: key}
	}
	c := *n
	if key < n.key {
		c.left = insert(n.left, key)
	} else if key > n.key {
		c.right = insert(n.right, key)
	}
	return &c
}

func count(n *node) int {
	if n == nil {
		return 0
	}
	return count(n.left) + 1 + count(n.right)
}

func ordered(n *node, low, high int) bool {
	return n == nil || low < n.key && n.key < high && ordered(n.left, low, n.key) && ordered(n.right, n.key, high)
}

func main() {
	results := make(chan string)
	for g := range 4 {
		go func() {
			var root *node
			for i := range 2000 {
				root = insert(root, i*7919%(1000+g))
			}
			results <- fmt.Sprint(count(root) > 900, ordered(root, -1, 5000))
		}()
	}
	for range 20 {
		runtime.GC()
	}
	for range 4 {
		fmt.Println(<-results)
	}
}
