// run

// Big switches on integers, strings and runes.
package main

import (
	"fmt"
	"math"
)

func name(n int) string {
	switch n {
	case 0:
		return "zero"
	case 1:
		return "one"
	case 2:
		return "two"
	case 10:
		return "ten"
	case 11, 12, 13:
		return "teens"
	case -5:
		return "minus five"
	case 1000000007:
		return "prime"
	case math.MaxInt64:
		return "max"
	case math.MinInt64:
		return "min"
	}
	return "?"
}

func value(s string) int {
	switch s {
	case "":
		return -1
	case "a", "b":
		return 1
	case "apple":
		return 2
	case "apples":
		return 3
	case "pear":
		return 4
	case "日本":
		return 5
	case "zebra", "zoo":
		return 6
	}
	return 0
}

func kind(r rune) string {
	switch {
	case '0' <= r && r <= '9':
		return "digit"
	case 'a' <= r && r <= 'z', 'A' <= r && r <= 'Z':
		return "letter"
	}
	switch r {
	case ' ', '\t', '\n':
		return "blank"
	case '+', '-', '*', '/':
		return "operator"
	}
	return "other"
}

func main() {
	for _, n := range []int{0, 1, 2, 3, 10, 12, 14, -5, 1000000007, math.MaxInt64, math.MinInt64} {
		fmt.Print(name(n), " ")
	}
	fmt.Println()
	for _, s := range []string{"", "a", "b", "c", "apple", "apples", "appl", "pear", "日本", "zoo", "zebr"} {
		fmt.Print(value(s), " ")
	}
	fmt.Println()
	for _, r := range "a1 +é" {
		fmt.Print(kind(r), " ")
	}
	fmt.Println()
}
