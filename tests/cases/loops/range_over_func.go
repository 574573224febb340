// run

// Iterator functions with none, one and two values; break, return and defer inside.
package main

import "fmt"

func count(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		defer fmt.Print("(end) ")
		for i := range n {
			if !yield(i) {
				fmt.Print("(stopped) ")
				return
			}
		}
	}
}

func pairs(s ...string) func(func(int, string) bool) {
	return func(yield func(int, string) bool) {
		for i, v := range s {
			if !yield(i, v) {
				return
			}
		}
	}
}

func thrice(yield func() bool) {
	_ = yield() && yield() && yield()
}

func find(n int) int {
	for i := range count(10) {
		if i*i > n {
			return i
		}
	}
	return -1
}

func deferring() {
	for i := range count(3) {
		defer fmt.Print("deferred ", i, " ")
	}
	fmt.Print("body done ")
}

func main() {
	for i := range count(3) {
		fmt.Print(i, " ")
	}
	fmt.Println()
	for i := range count(10) {
		if i == 1 {
			continue
		}
		if i == 3 {
			break
		}
		fmt.Print(i, " ")
	}
	fmt.Println()
	for i, s := range pairs("a", "b", "c") {
		fmt.Print(i, s, " ")
	}
	n := 0
	for range thrice {
		n++
	}
	fmt.Println(n)
	fmt.Println(find(10), find(1000))
	deferring()
	fmt.Println()
outer:
	for i := range count(5) {
		for j := range count(5) {
			if j == 2 {
				continue outer
			}
			if i == 2 {
				break outer
			}
			fmt.Print(i, j, " ")
		}
	}
	fmt.Println()
	var x int
	for x = range count(4) {
	}
	fmt.Println(x)
}
