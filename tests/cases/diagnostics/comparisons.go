// errorcheck

// What cannot be compared.
package main

import "fmt"

type withSlice struct{ s []int }

func main() {
	s, m, f := []int{1}, map[string]int{}, func() {}
	var i int
	var e error
	fmt.Println(s == s)
	fmt.Println(m == m, f == f)
	fmt.Println(withSlice{} == withSlice{})
	fmt.Println(i == nil)
	fmt.Println(i == "x")
	fmt.Println(e == 5)
	fmt.Println(i < int8(3))
	fmt.Println(true < false)
	fmt.Println(nil == nil)
}
