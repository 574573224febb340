// costs

// Calls that go and defer statements make are inlined: what those allocate counts where it stands.
package main

import "fmt"

type block struct{ words [100]int }

var kept *block

func keep(n int) {
	kept = &block{}
	kept.words[0] = n
}

func main() {
	for i := range 5 {
		func() { defer keep(i) }()
	}
	func() { defer fmt.Println("kept", kept.words[0]) }()
	done := make(chan bool)
	go func() {
		defer close(done)
		defer keep(6)
	}()
	<-done
}
