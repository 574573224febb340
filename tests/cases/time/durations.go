// run

// Durations print in the largest fitting unit.
package main

import (
	"fmt"
	"math"
	"time"
)

func main() {
	for _, d := range []time.Duration{0, 1, 999, 1000, 1500, 1e6, 1500000, 1e9, 90 * time.Second, time.Hour, 25*time.Hour + 3*time.Minute + 500*time.Millisecond, -time.Second, -1500 * time.Microsecond, math.MaxInt64, math.MinInt64} {
		fmt.Println(d, d.Seconds(), d.Milliseconds(), d.Microseconds(), d.Nanoseconds())
	}
	d := 3*time.Hour + 25*time.Minute + 45*time.Second + 678*time.Millisecond
	fmt.Println(d.Round(time.Minute), d.Truncate(time.Minute), d.Hours(), d.Minutes(), d.Abs() == d, d/2, d%time.Hour, d*2)
	fmt.Printf("%v %s %d %T %.1f %#v\n", d, d, d, d, d.Hours(), time.Second)
	for _, s := range []string{"1h30m", "1.5s", "-2ms", "100us", "1µs", "0", "3", "", "1x", "9999999h", "+5s", "1h1h"} {
		p, err := time.ParseDuration(s)
		fmt.Println(p, err)
	}
	fmt.Println(time.Duration(2.5*float64(time.Second)), time.Millisecond*250, time.Second > time.Millisecond)
}
