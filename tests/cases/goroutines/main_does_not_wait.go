// run

// When main returns, the program ends; other goroutines are not waited for.
package main

import (
	"fmt"
	"runtime"
	"time"
)

func main() {
	go func() {
		time.Sleep(time.Hour)
		fmt.Println("never")
	}()
	go func() {
		for {
			runtime.Gosched()
		}
	}()
	go func() { select {} }()
	fmt.Println("main returns")
}
