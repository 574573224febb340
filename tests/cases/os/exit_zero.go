// run

// Exit with 0 is success, also while others run.
package main

import (
	"fmt"
	"os"
	"runtime"
)

func main() {
	go func() {
		for {
			runtime.Gosched()
		}
	}()
	fmt.Println("fine")
	os.Exit(0)
}
