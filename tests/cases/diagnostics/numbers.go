// errorcheck

// Mixed numeric types never convert by themselves.
package main

import (
	"math"
	"time"
)

func take(f float64) {}

func main() {
	i, f, u := 1, 2.5, uint(3)
	var i64 int64 = 4
	take(i)
	take(1)
	_ = i + i64
	_ = i * f
	_ = u - i
	_ = i << 1.5
	i += 2.5
	i = i / 2.0
	f = f + i64
	var i8 int8 = i
	i8 += 300
	i64 = i
	time.Sleep(i * time.Second)
	_ = math.Sqrt(i)
}
