// run

// The range expression is evaluated once; its length is fixed for slices.
package main

import "fmt"

func list() []int {
	fmt.Print("list ")
	return []int{1, 2, 3}
}

func main() {
	for i, v := range list() {
		fmt.Print(i, v, " ")
	}
	fmt.Println()
	s := []int{1, 2, 3}
	for i, v := range s {
		s = append(s, v*10)
		s[2] = 99
		fmt.Print(i, v, " ")
	}
	fmt.Println(s)
	a := [3]int{1, 2, 3}
	for i, v := range a {
		a[2] = 99
		fmt.Print(i, v, " ")
	}
	for i := range a {
		a[i]++
	}
	fmt.Println(a)
	t := []int{1, 2, 3, 4}
	for i := range t {
		t = t[:2]
		fmt.Print(i, len(t), " ")
	}
	fmt.Println()
	var i int
	var x struct{ v int }
	for i, x.v = range []int{5, 6} {
	}
	fmt.Println(i, x.v)
	var m map[string]int
	for range m {
	}
	var key string
	for key = range map[string]int{"k": 1} {
	}
	fmt.Println(key)
	for i, c := range []byte("hi") {
		fmt.Print(i, c, " ")
	}
	var p *[3]int
	for i := range p {
		fmt.Print(i, " ")
	}
	fmt.Println(len(p))
}
