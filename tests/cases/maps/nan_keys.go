// run

// NaN equals nothing, not even itself: such entries can be counted but not found.
package main

import (
	"fmt"
	"math"
)

func main() {
	nan := math.NaN()
	m := map[float64]int{}
	m[nan] = 1
	m[nan] = 2
	m[1] = 3
	_, ok := m[nan]
	fmt.Println(len(m), ok, m[nan])
	delete(m, nan)
	fmt.Println(len(m))
	sum := 0
	for _, v := range m {
		sum += v
	}
	fmt.Println(sum)
	clear(m)
	fmt.Println(len(m))
	a := map[any]int{nan: 1, any(nan): 2}
	fmt.Println(len(a), a[nan])
}
