// run

// An assignment whose right side panics leaves the map as it was.
package main

import "fmt"

func try(what string, f func(m map[string]int)) {
	m := map[string]int{"old": 8}
	defer func() {
		fmt.Println(what, recover() != nil, len(m), m["old"])
	}()
	f(m)
}

func main() {
	zero := 0
	var none []int
	try("quotient", func(m map[string]int) { m["new"] /= zero })
	try("remainder", func(m map[string]int) { m["new"] %= zero })
	try("element", func(m map[string]int) { m["new"] = none[1] })
	try("sum", func(m map[string]int) { m["new"] += none[1] })
	try("halved", func(m map[string]int) { m["old"] /= 2 })
	try("order", func(m map[string]int) { m["old"], m["new"] = 1, none[0] })
}
