// run

// Loops over arrays, slices, maps, strings and functions go on after the stack has moved.
package main

import "fmt"

func grow(n int) int {
	var pad [64]int
	if n == 0 {
		return pad[0]
	}
	return grow(n-1) + 1
}

func all(yield func(int, int) bool) {
	local := [3]int{7, 8, 9}
	for i := range local {
		grow(300)
		if !yield(i, local[i]) {
			return
		}
	}
}

func test(out chan<- int) {
	sum := 0
	array := [5]int{1, 2, 3, 4, 5}
	for i, v := range array {
		sum += i*v + grow(100*i)
	}
	for i := range &array {
		array[i] += grow(500)
		sum += array[i]
	}
	m := map[string][2]int{"a": {1, 2}, "b": {3, 4}, "c": {5, 6}}
	for k, v := range m {
		sum += len(k) + v[0]*v[1] + grow(700)
	}
	for i, r := range "añb" {
		sum += i + int(r) + grow(900)
	}
	for i, v := range all {
		sum += i * v
	}
	for i := range 3 {
		defer func() { out <- grow(1000*i) + sum }()
	}
}

func main() {
	out := make(chan int)
	go test(out)
	fmt.Println(<-out, <-out, <-out)
}
