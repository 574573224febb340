// Allocation of a 16-byte object in a loop: prints ns an allocation, the collector's work included.
package main

import (
	"fmt"
	"time"
)

type pair struct{ a, b *pair }

var sink *pair

func main() {
	const n = 20_000_000
	for round := 0; round < 3; round++ {
		start := time.Now()
		for i := 0; i < n; i++ {
			sink = &pair{}
		}
		if round == 2 {
			fmt.Println("ns", float64(time.Since(start).Nanoseconds())/n)
		}
	}
}
