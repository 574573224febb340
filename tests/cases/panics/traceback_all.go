// trace env=GOTRACEBACK=all

// A panic in a deferred call, and the goroutines that wait meanwhile.
package main

import "time"

type server struct{ requests chan int }

func (s *server) serve(id int) {
	for r := range s.requests {
		println(id, r)
	}
}

func fail(text string) { panic(text) }

func cleanup() {
	defer func() {
		fail("while cleaning up")
	}()
	fail("first")
}

func main() {
	s := &server{make(chan int)}
	go s.serve(1)
	go func() {
		select {}
	}()
	time.Sleep(20 * time.Millisecond)
	cleanup()
}
