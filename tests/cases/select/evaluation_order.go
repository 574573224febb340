// run

// Channels and values of all cases are evaluated once, in order; targets only when chosen.
package main

import "fmt"

func channel(name string, c chan int) chan int {
	fmt.Print(name, " ")
	return c
}

func value(n int) int {
	fmt.Print("value", n, " ")
	return n
}

func main() {
	full, empty := make(chan int, 1), make(chan int, 1)
	full <- 1
	s := make([]int, 1)
	index := func() int { fmt.Print("index "); return 0 }
	select {
	case channel("a", nil) <- value(1):
	case channel("b", full) <- value(2):
	case s[index()] = <-channel("c", empty):
	case channel("d", empty) <- value(4):
		fmt.Println("chosen", len(empty))
	}
	select {
	case s[index()] = <-channel("e", full):
		fmt.Println(s)
	case <-channel("f", nil):
	}
}
