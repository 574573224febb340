// panic

// A goroutine that recovers and panics again ends the program with both.
package main

import "fmt"

func main() {
	done := make(chan bool)
	go func() {
		defer func() {
			panic(fmt.Sprint("again after ", recover()))
		}()
		var s []int
		_ = s[2]
	}()
	<-done
}
