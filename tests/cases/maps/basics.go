// run

// Make, read, write, delete; missing keys give the zero value.
package main

import "fmt"

func main() {
	m := map[string]int{"a": 1, "b": 2}
	m["c"] = 3
	delete(m, "a")
	delete(m, "missing")
	v, ok := m["a"]
	w, has := m["b"]
	fmt.Println(m, len(m), v, ok, w, has, m["zzz"])
	if _, ok := m["c"]; ok {
		fmt.Println("c is there")
	}
	n := m
	n["d"] = 4
	fmt.Println(len(m), m["d"])
	var none map[string]int
	fmt.Println(none["x"], len(none), none == nil, none)
	delete(none, "x")
	for range none {
		fmt.Println("never")
	}
	nested := map[string]map[string]int{"x": {"y": 1}}
	nested["x"]["z"] = 2
	fmt.Println(nested, nested["no"]["way"])
	lists := map[int][]string{}
	for i, word := range []string{"zero", "one", "two", "three"} {
		lists[i%2] = append(lists[i%2], word)
	}
	fmt.Println(lists)
	sized := make(map[rune]bool, 100)
	sized['x'] = true
	fmt.Println(sized['x'], sized['y'], len(sized))
}
