// run

// A variable declared inside a goto loop is new each time; defer runs at the end.
package main

import "fmt"

func main() {
	var fs []func() int
	n := 0
loop:
	{
		i := n
		fs = append(fs, func() int { i++; return i })
		defer fmt.Println("deferred", i)
	}
	n++
	if n < 3 {
		goto loop
	}
	for _, f := range fs {
		fmt.Print(f(), f(), " ")
	}
	fmt.Println()
}
