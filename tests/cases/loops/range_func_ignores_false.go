// panic

// An iterator that goes on after its loop has ended.
package main

import "fmt"

func bad(yield func(int) bool) {
	yield(1)
	yield(2)
}

func main() {
	for i := range bad {
		fmt.Println(i)
		break
	}
}
