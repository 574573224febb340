// run

// A timer's channel holds nothing that Stop or Reset could not take back, and an unreachable timer is garbage.
package main

import (
	"fmt"
	"runtime"
	"sync"
	"time"
)

func isEmpty(c <-chan time.Time) bool {
	select {
	case <-c:
		return false
	default:
		return true
	}
}

func main() {
	t := time.NewTimer(time.Millisecond)
	time.Sleep(5 * time.Millisecond)
	fmt.Println(len(t.C), cap(t.C))
	fmt.Println("stopped before it was received:", t.Stop(), isEmpty(t.C), t.Stop())
	fmt.Println("started again:", t.Reset(time.Millisecond))
	at := <-t.C
	fmt.Println("received:", !at.IsZero(), at.Location(), t.Stop(), t.Reset(time.Hour), t.Stop())

	t.Reset(time.Millisecond)
	time.Sleep(5 * time.Millisecond)
	fmt.Println("reset before it was received:", t.Reset(time.Hour), isEmpty(t.C))
	fmt.Println("negative:", t.Reset(-1), !(<-t.C).IsZero())

	tick := time.NewTicker(time.Millisecond)
	a, b := <-tick.C, <-tick.C
	fmt.Println("ticks:", b.After(a), len(tick.C), cap(tick.C))
	time.Sleep(10 * time.Millisecond)
	tick.Stop()
	fmt.Println("stopped ticker:", isEmpty(tick.C))
	tick.Reset(time.Millisecond)
	<-tick.C
	tick.Reset(time.Hour)
	fmt.Println("slow ticker:", isEmpty(tick.C))

	// Several goroutines wait on one ticker.
	tick.Reset(time.Millisecond)
	var wg sync.WaitGroup
	for range 10 {
		wg.Go(func() { <-tick.C })
	}
	wg.Wait()
	fmt.Println("each waiter got a tick")

	var stopped *time.Timer
	fired := make(chan int)
	time.AfterFunc(time.Millisecond, func() { fired <- 1 })
	stopped = time.AfterFunc(time.Hour, func() { fired <- 2 })
	fmt.Println("functions:", <-fired, stopped.Stop(), stopped.Stop(), stopped.Reset(time.Millisecond), <-fired)

	// A select that goes on with another case leaves the timer as it was.
	done := make(chan bool)
	go func() { done <- true }()
	late := time.NewTimer(time.Hour)
	select {
	case <-late.C:
	case <-done:
	}
	fmt.Println("left alone:", late.Stop())

	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	for range 10000 {
		time.NewTimer(time.Hour)
		time.NewTicker(time.Hour)
		time.After(time.Hour)
	}
	runtime.GC()
	runtime.ReadMemStats(&after)
	fmt.Println("garbage:", int64(after.HeapObjects)-int64(before.HeapObjects) < 1000)

	for _, f := range []func(){
		func() { new(time.Timer).Stop() },
		func() { new(time.Timer).Reset(1) },
		func() { new(time.Ticker).Reset(1) },
		func() { tick.Reset(0) },
		func() { time.NewTicker(-1) },
	} {
		func() {
			defer func() { fmt.Println("panic:", recover()) }()
			f()
		}()
	}
	new(time.Ticker).Stop()
}
