package main

import (
	"fmt"
	"os"
	"runtime"
)

// Prints the collector's share of the processors' time, in thousandths, on standard error.
func report() {
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	fmt.Fprintln(os.Stderr, "share", int(stats.GCCPUFraction*1000), "cycles", stats.NumGC)
}
