// A linked list that grows at one end and is cut at the other, with a payload each.
package main

import "fmt"

type item struct {
	next    *item
	payload *[4]uint64
	id      uint64
}

func main() {
	const length, rounds = 300_000, 6_000_000
	var head, tail *item
	count, sum := 0, uint64(0)
	for i := uint64(0); i < rounds; i++ {
		n := &item{payload: &[4]uint64{i}, id: i}
		if tail == nil {
			head = n
		} else {
			tail.next = n
		}
		tail = n
		count++
		if count > length {
			sum += head.payload[0]
			head = head.next
			count--
		}
	}
	fmt.Println(count, sum)
	report()
}
