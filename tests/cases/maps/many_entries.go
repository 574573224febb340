// run

// A large map keeps every entry through all its growth and shrinking.
package main

import "fmt"

func main() {
	const n = 20000
	m := make(map[int]string)
	for i := range n {
		m[i*7919%n] = fmt.Sprint(i)
	}
	fmt.Println(len(m), m[0], m[7919], m[7919*2%n])
	for i := 0; i < n; i += 3 {
		delete(m, i)
	}
	fmt.Println(len(m))
	for i := range n {
		_, ok := m[i]
		if ok != (i%3 != 0) {
			fmt.Println("wrong", i)
		}
	}
	s := map[string]int{}
	for i := range n {
		s[fmt.Sprintf("key-%d", i%5000)]++
	}
	sum := 0
	for _, v := range s {
		sum += v
	}
	fmt.Println(len(s), sum, s["key-4999"], s["key-5000"])
}
