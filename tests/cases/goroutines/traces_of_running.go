// run
// Traces of all goroutines while they run and their stacks move.
package main

import (
	"fmt"
	"runtime"
	"strings"
	"sync/atomic"
)

func deep(n int) int {
	var pad [8]int
	if n == 0 {
		return pad[0]
	}
	return deep(n-1) + 1
}

func main() {
	runtime.GOMAXPROCS(4)
	var stop atomic.Bool
	done := make(chan bool)
	for i := 0; i < 4; i++ {
		go func() {
			for !stop.Load() {
				c := make(chan int)
				go func() { c <- deep(500) }()
				<-c
			}
			done <- true
		}()
	}
	buf := make([]byte, 1<<20)
	for i := 0; i < 300; i++ {
		n := runtime.Stack(buf, true)
		if !strings.HasPrefix(string(buf[:n]), "goroutine 1 [running]:\nmain.main()\n") {
			panic(string(buf[:n]))
		}
	}
	stop.Store(true)
	for i := 0; i < 4; i++ {
		<-done
	}
	fmt.Println("ok")
}
