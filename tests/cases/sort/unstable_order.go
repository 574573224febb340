// run

// Without stability, equal elements still come in the order that Go's algorithm leaves.
package main

import (
	"fmt"
	"sort"
)

func main() {
	type pair struct{ key, at int }
	var s []pair
	for i := range 40 {
		s = append(s, pair{i * 7 % 4, i})
	}
	sort.Slice(s, func(i, j int) bool { return s[i].key < s[j].key })
	fmt.Println(s)
}
