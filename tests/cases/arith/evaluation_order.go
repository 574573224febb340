// run

// Calls, receives and logical operators happen left to right.
package main

import "fmt"

func trace(name string, value int) int {
	fmt.Print(name, " ")
	return value
}

func two() (int, int) {
	fmt.Print("two ")
	return 5, 6
}

func main() {
	fmt.Println(trace("a", 1) + trace("b", 2)*trace("c", 3))
	s := []int{trace("d", 0), trace("e", 1), trace("f", 2)}
	s[trace("g", 0)], s[trace("h", 1)] = trace("i", 7), trace("j", 8)
	fmt.Println(s)
	i := 0
	i, s[i] = 2, 9
	fmt.Println(i, s)
	s[0], s[i] = s[i], s[0]
	fmt.Println(s)
	_ = trace("k", 0) == 1 && trace("l", 0) == 0
	_ = trace("m", 0) == 0 || trace("n", 0) == 0
	fmt.Println()
	a, b := two()
	fmt.Println(a, b)
	m := map[int]int{trace("o", 1): trace("p", 2), trace("q", 3): trace("r", 4)}
	fmt.Println(m)
	x, y := 1, 2
	x, y = y, x+y
	fmt.Println(x, y)
}
