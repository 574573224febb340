// panic

// len of a nil array pointer is fine, its elements are not.
package main

import "fmt"

func main() {
	var p *[4]int
	fmt.Println(len(p), cap(p))
	for i := range p {
		fmt.Print(i, " ")
	}
	fmt.Println()
	fmt.Println(p[2])
}
