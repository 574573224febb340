// errorcheck

// Literals that do not fit their type.
package main

type point struct{ x, y int }
type hidden struct {
	name string
	point
}

func main() {
	_ = point{1}
	_ = point{1, 2, 3}
	_ = point{x: 1, 2}
	_ = point{z: 1}
	_ = point{"a", 2}
	_ = [2]int{1, 2, 3}
	_ = []int{"a"}
	_ = map[string]int{"a"}
	_ = hidden{x: 1}
	_ = []point{{1, 2}, {1, 2, 3}}
}
