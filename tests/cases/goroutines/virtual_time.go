// seeds count=20

// Ticks and deadlines come in their order.
package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

func main() {
	start := time.Now()
	ctx, cancel := context.WithTimeout(context.Background(), 60*time.Millisecond)
	defer cancel()
	ticks := 0
	t := time.NewTicker(10 * time.Millisecond)
	defer t.Stop()
loop:
	for {
		select {
		case <-t.C:
			ticks++
		case <-ctx.Done():
			break loop
		}
	}
	late := time.Since(start) >= 60*time.Millisecond
	fmt.Println("timing", ticks >= 5 && ticks <= 6, late, errors.Is(ctx.Err(), context.DeadlineExceeded))
}
