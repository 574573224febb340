// run

// Two slices over one array overwrite each other's appended elements.
package main

import "fmt"

func main() {
	base := make([]int, 3, 4)
	x := append(base, 1)
	y := append(base, 2)
	fmt.Println(x, y, len(base), &x[0] == &y[0])
	z := append(x, 3)
	z[0] = 9
	fmt.Println(x, z, cap(x))
	s := []int{1, 2, 3, 4, 5}
	s = append(s[:1], s[2:]...)
	fmt.Println(s, s[:5])
	s = append(s, s...)
	fmt.Println(s)
	var none []int
	none = append(none)
	fmt.Println(none == nil, append(none, none...) == nil)
	none = append(none, 1, 2, 3)
	fmt.Println(none)
	b := append([]byte("hi "), "there"...)
	fmt.Println(string(b))
	grid := append([][]int{}, []int{1}, nil, []int{2, 3})
	fmt.Println(grid, len(grid))
}
