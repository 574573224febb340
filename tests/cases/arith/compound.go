// run

// Compound assignments evaluate their target once.
package main

import "fmt"

var calls int

func index() int {
	calls++
	return 1
}

func main() {
	s := []int{10, 20, 30}
	s[index()] += 5
	s[index()]++
	s[index()] *= s[index()-1] / 2
	fmt.Println(s, calls)
	m := map[string]int{}
	m["a"]++
	m["a"] += 10
	m["b"] -= 3
	m["b"] <<= 2
	fmt.Println(m["a"], m["b"])
	text := "x"
	text += "y" + text
	fmt.Println(text)
	f := 1.0
	f /= 4
	f -= 1
	fmt.Println(f)
	var u uint8 = 250
	u += 10
	u %= 3
	fmt.Println(u)
}
