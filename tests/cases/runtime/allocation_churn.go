// run

// Plenty of garbage of many sizes while a live structure is changed all the time.
package main

import (
	"fmt"
	"runtime"
)

type item struct {
	key  string
	list []int
	next *item
}

func main() {
	live := map[int]*item{}
	for i := range 20000 {
		key := i * 7919 % 500
		old := live[key]
		n := &item{key: fmt.Sprint(key), list: make([]int, i%50)}
		for j := range n.list {
			n.list[j] = key
		}
		if old != nil && i%3 == 0 {
			old.next = nil
			n.next = old
		}
		live[key] = n
	}
	runtime.GC()
	bad, chained := 0, 0
	for key, n := range live {
		for ; n != nil; n = n.next {
			if n.key != fmt.Sprint(key) {
				bad++
			}
			for _, v := range n.list {
				if v != key {
					bad++
				}
			}
			if n.next != nil {
				chained++
			}
		}
	}
	fmt.Println(len(live), bad, chained > 0)
}
