// run

// A loop may delete; a deleted entry that was not reached yet never comes.
package main

import "fmt"

func main() {
	m := map[int]int{}
	for i := range 100 {
		m[i] = i
	}
	seen := 0
	for k := range m {
		seen++
		for i := range 100 {
			if i != k {
				delete(m, i)
			}
		}
	}
	fmt.Println(seen, len(m))
	m = map[int]int{}
	for i := range 50 {
		m[i] = i
	}
	for k := range m {
		if k%2 == 1 {
			delete(m, k)
		}
	}
	sum := 0
	for k, v := range m {
		sum += k*1000 + v
	}
	fmt.Println(len(m), sum)
	for k := range m {
		delete(m, k)
	}
	fmt.Println(len(m))
}
