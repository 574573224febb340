// run

// time.After as a deadline; a ready channel wins over a later one.
package main

import (
	"fmt"
	"time"
)

func main() {
	never := make(chan int)
	select {
	case <-never:
		fmt.Println("no")
	case <-time.After(3 * time.Millisecond):
		fmt.Println("timeout")
	}
	soon := make(chan string)
	go func() {
		time.Sleep(time.Millisecond)
		soon <- "soon"
	}()
	select {
	case s := <-soon:
		fmt.Println(s)
	case <-time.After(time.Minute):
		fmt.Println("no")
	}
}
