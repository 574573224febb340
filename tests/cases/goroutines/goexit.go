// run

// Goexit runs deferred calls and ends only its own goroutine; recover sees nothing.
package main

import (
	"fmt"
	"runtime"
)

func leave() {
	defer fmt.Println("deferred in leave")
	runtime.Goexit()
}

func main() {
	done := make(chan string)
	go func() {
		defer func() { done <- "left" }()
		defer func() { fmt.Println("recover:", recover()) }()
		leave()
		fmt.Println("never")
	}()
	fmt.Println(<-done)
	go func() {
		defer func() { done <- "left again" }()
		defer runtime.Goexit()
		defer func() { fmt.Println("recovered:", recover()) }()
		panic("before goexit")
	}()
	fmt.Println(<-done)
	go func() {
		defer func() { done <- "goexit beats panic" }()
		defer runtime.Goexit()
		panic("aborted by goexit")
	}()
	fmt.Println(<-done)
}
