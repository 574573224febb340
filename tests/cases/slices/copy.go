// run

// copy moves as many elements as fit, also between overlapping slices.
package main

import "fmt"

func main() {
	s := []int{1, 2, 3, 4, 5}
	fmt.Println(copy(s[1:], s), s)
	s = []int{1, 2, 3, 4, 5}
	fmt.Println(copy(s, s[2:]), s)
	b := make([]byte, 3)
	fmt.Println(copy(b, "hello"), copy(b, ""), copy(b[:0], b))
	fmt.Println(string(b))
	t := make([]string, 2)
	fmt.Println(copy(t, []string{"x", "y", "z"}), t)
	var none []int
	fmt.Println(copy(none, s), copy(s, none))
	type pair struct {
		a int
		b string
	}
	p := []pair{{1, "a"}, {2, "b"}, {3, "c"}}
	fmt.Println(copy(p, p[1:]), p)
}
