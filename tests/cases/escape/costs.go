// costs

// What a run allocates, laid over the source.
package main

import "strings"

type point struct{ x, y int }

var points []*point
var boxes any

//go:noinline
func grid(n int) {
	for x := range n {
		for y := range n {
			points = append(points, &point{x, y})
		}
	}
}

//go:noinline
func sum(values []int) (s int) {
	p := &point{}
	for _, v := range values {
		p.x += v
	}
	return p.x
}

func box(n int) {
	for i := range n {
		boxes = i + 1000
	}
}

func main() {
	grid(20)
	values := make([]int, len(points))
	for i := range values {
		values[i] = sum(values)
	}
	box(50)
	m := map[string]int{}
	for _, word := range strings.Fields("a b c d e f g h i j") {
		m[word+"!"]++
	}
	c := make(chan int, 4)
	c <- len(m)
	points = points[:1:1]
}
