// run

// Nested slices, slices of arrays, of strings, of functions and of interfaces.
package main

import "fmt"

func main() {
	triangle := [][]int{{1}}
	for n := 1; n < 6; n++ {
		last := triangle[n-1]
		row := make([]int, n+1)
		row[0], row[n] = 1, 1
		for i := 1; i < n; i++ {
			row[i] = last[i-1] + last[i]
		}
		triangle = append(triangle, row)
	}
	fmt.Println(triangle)
	arrays := [][2]int{{1, 2}, {3, 4}}
	for _, a := range arrays {
		a[0] = 0
	}
	for i := range arrays {
		arrays[i][1] *= 10
	}
	fmt.Println(arrays)
	functions := []func(int) int{func(x int) int { return x + 1 }, func(x int) int { return x * x }}
	fmt.Println(functions[0](5), functions[1](5))
	mixed := []any{1, "two", 3.0, []int{4}, nil}
	fmt.Println(mixed, len(mixed))
	pointers := []*int{new(int), new(int)}
	*pointers[0]++
	fmt.Println(*pointers[0], *pointers[1])
	maps := []map[string]int{{"a": 1}, nil, {}}
	fmt.Println(maps, maps[1]["x"])
}
