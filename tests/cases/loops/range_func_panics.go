// run

// A panic passes through the iterator, whose deferred calls run.
package main

import "fmt"

func items(yield func(int) bool) {
	defer fmt.Println("iterator cleans up")
	for i := range 3 {
		if !yield(i) {
			return
		}
	}
}

func main() {
	func() {
		defer func() { fmt.Println("recovered", recover()) }()
		for i := range items {
			if i == 1 {
				panic("in the body")
			}
		}
	}()
	func() {
		defer func() { fmt.Println("recovered", recover()) }()
		for range func(yield func() bool) { yield(); panic("in the iterator") } {
			fmt.Println("body")
		}
	}()
	tree := map[string][]string{"root": {"a", "b"}, "a": {"c"}}
	var walk func(string) func(func(string) bool)
	walk = func(n string) func(func(string) bool) {
		return func(yield func(string) bool) {
			if !yield(n) {
				return
			}
			for _, child := range tree[n] {
				for m := range walk(child) {
					if !yield(m) {
						return
					}
				}
			}
		}
	}
	for n := range walk("root") {
		fmt.Print(n, " ")
		if n == "c" {
			break
		}
	}
	fmt.Println()
}
