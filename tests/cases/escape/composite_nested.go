// escape

// Literals within literals.
package main

type point struct{ x, y int }
type shape struct {
	points []point
	center *point
	attrs  map[string]*point
	parent *shape
}

func local() int {
	s := shape{points: []point{{1, 2}, {3, 4}}, center: &point{5, 6}}
	return s.points[0].x + s.center.y
}

func returned() *shape {
	return &shape{
		points: []point{{1, 2}},
		center: &point{3, 4},
		attrs:  map[string]*point{"a": {5, 6}},
		parent: &shape{center: &point{}},
	}
}

func pointers() int {
	list := []*point{{1, 2}, {3, 4}}
	return list[0].x
}

func returnedList() []*point { return []*point{{1, 2}} }

func arrays() int {
	a := [2]*point{{1, 2}, {3, 4}}
	return a[1].y
}

func functions() int {
	table := map[string]func(int) int{
		"double": func(x int) int { return x * 2 },
	}
	return table["double"](2)
}

func main() {}
