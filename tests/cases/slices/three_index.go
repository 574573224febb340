// run

// The third index limits capacity, so that append must copy.
package main

import "fmt"

func main() {
	a := [5]int{1, 2, 3, 4, 5}
	s := a[1:3:3]
	fmt.Println(s, len(s), cap(s))
	s = append(s, 99)
	s[0] = 50
	fmt.Println(a, s)
	t := a[:2:4]
	t = append(t, 77)
	fmt.Println(a, t, cap(t), cap(a[:0:0]), cap(a[2:2:2]), cap(a[1:2:5]))
}
