// run

// Map values are not addressable; whole values are replaced.
package main

import "fmt"

type account struct {
	owner   string
	balance int
}

func main() {
	m := map[int]account{1: {"ann", 10}}
	a := m[1]
	a.balance = 99
	fmt.Println(m[1].balance, a.balance)
	m[1] = a
	fmt.Println(m[1].balance, m[2].owner == "")
	p := map[int]*account{1: {"bob", 5}}
	p[1].balance++
	fmt.Println(p[1].balance, p[2] == nil)
	arrays := map[string][3]int{"a": {1, 2, 3}}
	fmt.Println(arrays["a"][1], arrays["b"][1])
	functions := map[string]func(int, int) int{
		"add": func(a, b int) int { return a + b },
		"mul": func(a, b int) int { return a * b },
	}
	fmt.Println(functions["add"](2, 3), functions["mul"](2, 3), functions["none"] == nil)
	sets := map[string]struct{}{"x": {}}
	_, ok := sets["x"]
	fmt.Println(ok, len(sets))
	m[3] = account{balance: m[1].balance + 1}
	fmt.Println(m)
}
