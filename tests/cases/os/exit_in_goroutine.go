// run exit=7

// Exit from any goroutine.
package main

import "os"

func main() {
	go func() { os.Exit(7) }()
	select {}
}
