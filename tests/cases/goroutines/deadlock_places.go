// trace

// What waits is shown at the line where it waits.
package main

import (
	"sync"
	"time"
)

var (
	mu sync.Mutex
	rw sync.RWMutex
	wg sync.WaitGroup
	co = sync.NewCond(&mu)
)

func receives(c chan int) {
	x := 0

	x = <-c
	step(x)
}

func sends(c chan int) {
	step(0)

	c <- 1

	step(0)
}

func selects(c, d chan int) {
	step(0)

	select {
	case <-c:
		step(0)
	case d <- 2:
	}

	step(0)
}

func locks() {
	step(0)

	mu.Lock()
	step(0)
}

func rlocks() {
	step(0)

	rw.RLock()
	step(0)
}

func waits() {
	step(0)

	wg.Wait()
	step(0)
}

func conds() {
	var m sync.Mutex
	c := sync.NewCond(&m)
	m.Lock()

	c.Wait()
	step(0)
}

func ranges(c chan int) {
	step(0)

	for range c {
		step(0)
	}
	step(0)
}

func never() {
	step(0)

	select {}
}

func null() {
	step(0)
	var c chan int

	<-c
	step(0)
}

func main() {
	c := make(chan int)
	d := make(chan int)
	mu.Lock()
	rw.Lock()
	wg.Add(1)
	go receives(make(chan int))
	go sends(d)
	go selects(c, make(chan int))
	go locks()
	go rlocks()
	go waits()
	go conds()
	go ranges(c)
	go never()
	go null()
	time.Sleep(10 * time.Millisecond)

	mu.Lock()
	step(0)
}

//go:noinline
func step(x int) { _ = x }
