// panic

// A sender that waits is hit when the channel is closed.
package main

import (
	"fmt"
	"runtime"
	"time"
)

func main() {
	c := make(chan int)
	done := make(chan bool)
	go func() {
		defer func() {
			r := recover()
			_, isError := r.(error)
			fmt.Println(r, isError)
			done <- true
			<-done
			panic(r)
		}()
		c <- 1
	}()
	for range 100 {
		runtime.Gosched()
	}
	time.Sleep(5 * time.Millisecond)
	close(c)
	<-done
	done <- true
	select {}
}
