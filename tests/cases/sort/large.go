// run

// Large inputs in several shapes end up sorted and complete.
package main

import (
	"fmt"
	"sort"
)

func check(name string, s []int) {
	sum := 0
	for _, v := range s {
		sum += v
	}
	sort.Ints(s)
	for _, v := range s {
		sum -= v
	}
	t := append([]int(nil), s...)
	sort.Slice(t, func(i, j int) bool { return t[i] > t[j] })
	fmt.Println(name, len(s), sum, sort.IntsAreSorted(s), t[0] == s[len(s)-1])
}

func main() {
	const n = 3000
	shapes := map[string]func(int) int{
		"ascending":  func(i int) int { return i },
		"descending": func(i int) int { return -i },
		"equal":      func(int) int { return 7 },
		"saw":        func(i int) int { return i % 10 },
		"pipe":       func(i int) int { return min(i, n-i) },
		"mixed":      func(i int) int { return i * 7919 % 3001 },
	}
	names := []string{}
	for name := range shapes {
		names = append(names, name)
	}
	sort.Strings(names)
	for _, name := range names {
		s := make([]int, n)
		for i := range s {
			s[i] = shapes[name](i)
		}
		check(name, s)
	}
}
