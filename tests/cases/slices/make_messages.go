// run

// What make refuses, and how it says so.
package main

import "fmt"

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	n, m := -1, 2
	big := 1 << 62
	try(func() { _ = make([]int, n) })
	try(func() { _ = make([]int, m, n) })
	try(func() { _ = make([]int, m, 1+n) })
	try(func() { _ = make([]int, big) })
	try(func() { _ = make([]int, 0, big) })
	try(func() { _ = make([]struct{}, big) })
	try(func() { _ = make(chan int, n) })
	try(func() { _ = make(map[int]int, n) })
}
