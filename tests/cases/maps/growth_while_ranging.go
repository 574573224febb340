// run

// Entries added during a loop may or may not come, but old ones come exactly once.
package main

import "fmt"

func main() {
	m := map[int]int{}
	for i := range 20 {
		m[i] = 0
	}
	for k := range m {
		if k < 20 {
			m[k]++
		}
		for i := range 10 {
			m[1000+k*10+i%3] = 1
		}
		if len(m) > 5000 {
			break
		}
	}
	ok := true
	for i := range 20 {
		if m[i] != 1 {
			ok = false
		}
	}
	fmt.Println(ok)
}
