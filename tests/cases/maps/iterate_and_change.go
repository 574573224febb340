// run

// Changing values while ranging, and maps of slices, of maps and of functions.
package main

import (
	"fmt"
	"sort"
	"strings"
)

func main() {
	m := map[string][]int{"a": {1}, "b": {2, 3}, "c": nil}
	for k, v := range m {
		m[k] = append(v, len(v))
	}
	fmt.Println(m)
	counts := map[rune]map[string]int{}
	for _, word := range strings.Fields("go is good and gophers are glad in autumn") {
		first := []rune(word)[0]
		if counts[first] == nil {
			counts[first] = map[string]int{}
		}
		counts[first][word] += len(word)
	}
	fmt.Println(counts)
	graph := map[int][]int{1: {2, 3}, 2: {4}, 3: {4}, 4: {1}}
	seen := map[int]bool{}
	var order []int
	var visit func(int)
	visit = func(n int) {
		if seen[n] {
			return
		}
		seen[n] = true
		order = append(order, n)
		for _, next := range graph[n] {
			visit(next)
		}
	}
	visit(1)
	fmt.Println(order, seen)
	inverted := map[int][]string{}
	for k, v := range map[string]int{"x": 1, "y": 2, "z": 1} {
		inverted[v] = append(inverted[v], k)
	}
	for _, v := range inverted {
		sort.Strings(v)
	}
	fmt.Println(inverted)
	memo := map[[2]int]int{}
	var paths func(x, y int) int
	paths = func(x, y int) int {
		if x == 0 || y == 0 {
			return 1
		}
		key := [2]int{x, y}
		if v, ok := memo[key]; ok {
			return v
		}
		v := paths(x-1, y) + paths(x, y-1)
		memo[key] = v
		return v
	}
	fmt.Println(paths(16, 16))
	fmt.Println(len(memo))
	m2 := map[int]*struct{ n int }{}
	for i := range 10 {
		if p := m2[i%3]; p != nil {
			p.n += i
		} else {
			m2[i%3] = &struct{ n int }{i}
		}
	}
	fmt.Println(m2[0].n, m2[1].n, m2[2].n)
}
