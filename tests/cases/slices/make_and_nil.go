// run

// make, literals with indices, nil and empty slices.
package main

import "fmt"

func main() {
	a := make([]int, 3)
	b := make([]string, 2, 10)
	c := []int{5: 50, 1: 10, 20, 9: 90}
	var d []int
	e := []int{}
	fmt.Println(a, len(b), cap(b), c, len(c), d == nil, e == nil, len(d), cap(d))
	n := 4
	f := make([][]int, n)
	for i := range f {
		f[i] = make([]int, i)
		for j := range f[i] {
			f[i][j] = i * j
		}
	}
	fmt.Println(f)
	g := [...]string{2: "c", 0: "a"}
	fmt.Println(len(g), g)
	const k = 3
	h := []rune{k: 'd', 'e', 0: 'a'}
	fmt.Println(len(h), h)
	points := []struct{ x, y int }{{1, 2}, {y: 3}, {}}
	pointers := []*struct{ x int }{{1}, {2}}
	fmt.Println(points, pointers[1].x)
	for range d {
		fmt.Println("never")
	}
	clear(c[:2])
	fmt.Println(c[:3])
}
