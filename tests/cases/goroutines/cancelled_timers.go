// run

// A hundred thousand timers are stopped before they are due, a few run.
package main

import (
	"context"
	"fmt"
	"sync/atomic"
	"time"
)

func main() {
	const count = 100_000
	var fired atomic.Int64
	timers := make([]*time.Timer, count)
	for i := range timers {
		timers[i] = time.AfterFunc(time.Hour+time.Duration(i*7919%count)*time.Second, func() { fired.Add(1) })
	}
	stopped := 0
	for i := range timers {
		if timers[(i*104729)%count].Stop() {
			stopped++
		}
	}
	fmt.Println(stopped, fired.Load())

	for i := range timers {
		timers[i].Reset(time.Hour)
	}
	done := make(chan bool, 10)
	for i := range 10 {
		timers[i*1000].Stop()
		timers[i*1000] = time.AfterFunc(time.Duration(10-i)*time.Millisecond, func() { done <- true })
	}
	for range 10 {
		<-done
	}
	stopped = 0
	for _, t := range timers {
		if t.Stop() {
			stopped++
		}
	}
	fmt.Println(stopped, fired.Load())

	for range 1000 {
		ctx, cancel := context.WithTimeout(context.Background(), time.Hour)
		cancel()
		<-ctx.Done()
	}
	ctx, cancel := context.WithTimeout(context.Background(), time.Millisecond)
	defer cancel()
	<-ctx.Done()
	fmt.Println(ctx.Err(), context.Cause(ctx))
}
