// run

// Ranging twice gives the same entries, whatever the order.
package main

import (
	"fmt"
	"sort"
)

func main() {
	m := map[string]int{"a": 1, "b": 2, "c": 3, "d": 4, "e": 5}
	var keys []string
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	fmt.Println(keys)
	sum := 0
	for k, v := range m {
		if m[k] != v {
			fmt.Println("wrong")
		}
		sum += v
	}
	fmt.Println(sum)
	orders := map[string]bool{}
	for range 200 {
		order := ""
		for k := range m {
			order += k
		}
		orders[order] = true
	}
	fmt.Println("several orders:", len(orders) > 1)
}
