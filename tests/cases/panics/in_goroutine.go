// panic

// A panic in any goroutine ends the whole program.
package main

import "fmt"

func main() {
	done := make(chan bool)
	go func() {
		defer fmt.Println("deferred in the goroutine")
		panic("in a goroutine")
	}()
	<-done
}
