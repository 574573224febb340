// run

// Goroutines as generators that walk data structures, stopped early without a leak.
package main

import (
	"fmt"
	"runtime"
)

type tree struct {
	left, right *tree
	value       int
}

func build(values ...int) (t *tree) {
	for _, v := range values {
		p := &t
		for *p != nil {
			if v < (*p).value {
				p = &(*p).left
			} else {
				p = &(*p).right
			}
		}
		*p = &tree{value: v}
	}
	return t
}

func (t *tree) walk(out chan<- int, quit <-chan struct{}) bool {
	if t == nil {
		return true
	}
	if !t.left.walk(out, quit) {
		return false
	}
	select {
	case out <- t.value:
	case <-quit:
		return false
	}
	return t.right.walk(out, quit)
}

func values(t *tree, quit <-chan struct{}) <-chan int {
	out := make(chan int)
	go func() {
		t.walk(out, quit)
		close(out)
	}()
	return out
}

func same(a, b *tree) bool {
	quit := make(chan struct{})
	defer close(quit)
	x, y := values(a, quit), values(b, quit)
	for {
		v, ok := <-x
		w, also := <-y
		if ok != also || v != w {
			return false
		}
		if !ok {
			return true
		}
	}
}

func main() {
	a := build(5, 2, 8, 1, 9, 3)
	b := build(9, 8, 5, 3, 2, 1)
	c := build(5, 2, 8, 1, 9, 4)
	fmt.Println(same(a, b), same(a, c), same(a, nil), same(nil, nil))
	for v := range values(a, nil) {
		fmt.Print(v, " ")
	}
	fmt.Println()
	for runtime.NumGoroutine() > 1 {
		runtime.Gosched()
	}
	fmt.Println("no goroutine is left")
}
