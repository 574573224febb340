// run

// A channel is closed while goroutines send, receive and select on it: each send ends in its value or in a panic, and no
// value is lost or seen twice.
package main

import (
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
)

func main() {
	const senders, rounds = 20, 100
	var sent, received, refused atomic.Int64
	for round := range rounds {
		c := make(chan int, round%3)
		begin, never := make(chan bool), make(chan bool)
		var wg sync.WaitGroup
		for s := range senders {
			wg.Go(func() {
				defer func() {
					if r := recover(); r != nil {
						if r.(error).Error() != "send on closed channel" {
							panic(r)
						}
						refused.Add(1)
					}
				}()
				<-begin
				if s%2 == 0 {
					c <- s
				} else {
					select {
					case c <- s:
					case <-never:
					}
				}
				sent.Add(1)
			})
		}
		for range 2 {
			wg.Go(func() {
				<-begin
				for range c {
					received.Add(1)
				}
			})
		}
		wg.Go(func() {
			<-begin
			for range round {
				runtime.Gosched()
			}
			close(c)
		})
		close(begin)
		wg.Wait()
		for range c {
			received.Add(1)
		}
	}
	fmt.Println(sent.Load() == received.Load(), sent.Load()+refused.Load() == senders*rounds)
}
