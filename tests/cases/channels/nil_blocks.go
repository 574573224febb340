// panic

// A nil channel blocks for ever, which here means a deadlock.
package main

import "fmt"

func main() {
	var c chan int
	fmt.Println("sending")
	c <- 1
}
