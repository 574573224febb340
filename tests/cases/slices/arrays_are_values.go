// run

// Arrays are copied by assignment, by calls and by range.
package main

import "fmt"

func change(a [3]int) [3]int {
	a[0] = 100
	return a
}

func main() {
	a := [3]int{1, 2, 3}
	b := a
	b[0] = 10
	fmt.Println(a, b, a == b, a == [...]int{1, 2, 3}, change(a), a)
	for i, x := range a {
		a[2] = 30
		fmt.Print(i, x, " ")
	}
	fmt.Println(a)
	for i, x := range &a {
		a[2] = 300
		fmt.Print(i, x, " ")
	}
	fmt.Println()
	grid := [2][3]int{{1, 2, 3}, {4, 5, 6}}
	row := grid[1]
	row[0] = 0
	other := grid
	other[0][0] = 9
	fmt.Println(grid, row, other, grid != other, len(grid), len(grid[0]))
	holder := struct{ a [2]string }{[2]string{"x", "y"}}
	copied := holder
	copied.a[1] = "z"
	fmt.Println(holder, copied, holder == copied)
	p := &grid[1]
	p[2] = 60
	fmt.Println(grid, *p)
	var zero [0]int
	fmt.Println(zero, len(zero), [2]bool{} == [2]bool{false, false})
}
