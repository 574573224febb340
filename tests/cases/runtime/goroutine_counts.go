// run

// NumGoroutine, GOMAXPROCS, NumCPU, GOOS.
package main

import (
	"fmt"
	"runtime"
)

func main() {
	fmt.Println(runtime.NumGoroutine())
	stop := make(chan bool)
	for range 5 {
		go func() { <-stop }()
	}
	fmt.Println(runtime.NumGoroutine())
	close(stop)
	for runtime.NumGoroutine() > 1 {
		runtime.Gosched()
	}
	old := runtime.GOMAXPROCS(2)
	fmt.Println(old >= 1, runtime.GOMAXPROCS(0), runtime.NumCPU() >= 1)
	fmt.Println(runtime.GOOS, runtime.Compiler != "", runtime.Version() != "")
}
