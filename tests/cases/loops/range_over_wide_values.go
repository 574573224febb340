// run

// Range variables that are too wide for a few slots are still values of their own.
package main

import "fmt"

type board struct {
	name  string
	cells [9]int
}

func rows[T comparable](list []T, sought T) (found []int) {
	for i, each := range list {
		if each == sought {
			found = append(found, i)
		}
	}
	return found
}

func main() {
	a := board{"a", [9]int{1, 2, 3}}
	b := board{"b", [9]int{8: 9}}
	boards := []board{a, b, a}
	fmt.Println(rows(boards, a), rows(boards, b), rows(boards, board{}))
	seen := map[board]int{a: 1, b: 2}
	sum := 0
	for each := range seen {
		if each == b {
			sum += seen[each] * 10
		} else {
			sum += seen[each]
		}
	}
	fmt.Println(sum)
	for _, each := range boards {
		each.cells[0] = 100
		if each == a {
			fmt.Println("shared")
		}
	}
	fmt.Println(boards[0] == a)
}
