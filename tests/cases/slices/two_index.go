// run

// Slicing shares the array; capacity reaches to the array's end.
package main

import "fmt"

func main() {
	a := [6]int{0, 1, 2, 3, 4, 5}
	s := a[1:4]
	fmt.Println(s, len(s), cap(s))
	t := s[1:]
	u := s[:5]
	fmt.Println(t, cap(t), u, cap(u), s[3:3], len(s[3:]), cap(s[3:]))
	t[0] = 20
	fmt.Println(a, s, u)
	p := &a
	v := p[4:]
	v[0]++
	fmt.Println(a[4], len(p), cap(v), len(a[:]), a[:0])
	for i := range s {
		s[i] *= 10
	}
	fmt.Println(a)
	empty := s[:0]
	fmt.Println(empty == nil, len(empty), cap(empty), empty[:2])
}
