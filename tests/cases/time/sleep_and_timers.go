// seeds count=10

// Sleeping, timers and tickers keep the order of their times: in virtual time, since a busy machine may be late for all.
package main

import (
	"fmt"
	"time"
)

func main() {
	start := time.Now()
	time.Sleep(2 * time.Millisecond)
	elapsed := time.Since(start)
	fmt.Println(elapsed >= 2*time.Millisecond, elapsed < 10*time.Second)
	order := make(chan int, 3)
	for _, n := range []int{3, 1, 2} {
		go func() {
			time.Sleep(time.Duration(n) * 30 * time.Millisecond)
			order <- n
		}()
	}
	fmt.Println(<-order, <-order, <-order)
	called := make(chan string)
	t := time.AfterFunc(time.Millisecond, func() { called <- "after func" })
	fmt.Println(<-called, t.Stop())
	timer := time.NewTimer(time.Hour)
	fmt.Println(timer.Reset(time.Millisecond))
	<-timer.C
	fmt.Println(timer.Stop())
	ticker := time.NewTicker(time.Millisecond)
	for range 3 {
		<-ticker.C
	}
	ticker.Reset(2 * time.Millisecond)
	<-ticker.C
	ticker.Stop()
	select {
	case <-ticker.C:
		fmt.Println("no")
	case <-time.After(10 * time.Millisecond):
		fmt.Println("stopped")
	}
	time.Sleep(0)
	time.Sleep(-5)

	// A tick that nobody took is gone once the ticker is stopped.
	ticker = time.NewTicker(time.Millisecond)
	time.Sleep(20 * time.Millisecond)
	ticker.Stop()
	select {
	case <-ticker.C:
		fmt.Println("an old tick")
	default:
		fmt.Println("no old tick")
	}
}
