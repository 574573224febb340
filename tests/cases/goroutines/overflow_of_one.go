// panic

// One of many goroutines recurses without end.
package main

import (
	"runtime/debug"
	"time"
)

func endless(n int) int { return endless(n+1) + 1 }

func main() {
	debug.SetMaxStack(1 << 20)
	for range 1000 {
		go func() { select {} }()
		go time.Sleep(time.Hour)
	}
	go endless(0)
	select {}
}
