// run

// Capacities after append follow Go's growth rule and its size classes. The
// slices are global: one that stays in its function may begin with a buffer on
// the stack and so with another capacity.
package main

import "fmt"

type triple struct{ a, b, c int }

var (
	ints    []int
	bytes   []byte
	shorts  []int16
	texts   []string
	triples []triple
	nothing []struct{}
)

func main() {
	last := -1
	changed := func(capacity int) {
		if capacity != last {
			last = capacity
			fmt.Print(capacity, " ")
		}
	}
	for i := range 5000 {
		ints = append(ints, i)
		changed(cap(ints))
	}
	fmt.Println(len(ints))
	for range 5000 {
		bytes = append(bytes, 'x')
		changed(cap(bytes))
	}
	fmt.Println(len(bytes))
	for range 2000 {
		shorts = append(shorts, 1)
		changed(cap(shorts))
	}
	fmt.Println(len(shorts))
	for range 2000 {
		texts = append(texts, "")
		changed(cap(texts))
	}
	fmt.Println(len(texts))
	for range 1000 {
		triples = append(triples, triple{})
		changed(cap(triples))
	}
	fmt.Println(len(triples))
	nothing = append(nothing, struct{}{}, struct{}{})
	fmt.Println(len(nothing))

	ints = append([]int{1}, 2, 3, 4)
	fmt.Println(cap(ints))
	ints = append([]int{1, 2, 3}, make([]int, 10)...)
	fmt.Println(cap(ints))
	bytes = append([]byte("abc"), "defghijklmnopqrstuvwxyz0123456789"...)
	fmt.Println(cap(bytes))
	texts = append(texts[:0:0], "a", "b", "c", "d", "e")
	fmt.Println(cap(texts))
}
