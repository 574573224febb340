// A cache: a map of strings to records with a bounded number of entries, the oldest going first.
package main

import (
	"fmt"
	"strconv"
)

type record struct {
	key   string
	value []byte
	next  *record
}

func main() {
	const entries, rounds = 200_000, 2_000_000
	cache := make(map[string]*record)
	var first, last *record
	hits := 0
	random := uint64(1)
	for i := 0; i < rounds; i++ {
		random = random*6364136223846793005 + 1442695040888963407
		key := strconv.FormatUint(random>>44%(3*entries/2), 10)
		if found, ok := cache[key]; ok {
			hits += len(found.value)
			continue
		}
		r := &record{key: key, value: make([]byte, 16+random>>60)}
		cache[key] = r
		if last == nil {
			first = r
		} else {
			last.next = r
		}
		last = r
		if len(cache) > entries {
			delete(cache, first.key)
			first = first.next
		}
	}
	fmt.Println(len(cache), hits)
	report()
}
