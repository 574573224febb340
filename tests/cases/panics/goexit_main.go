// panic

// When main leaves by Goexit and nobody else runs, that is a deadlock.
package main

import (
	"fmt"
	"runtime"
)

func main() {
	defer fmt.Println("deferred")
	runtime.Goexit()
}
