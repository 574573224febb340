// Pauses with a live heap: pauses LIVE_MB PARKED SECONDS. Four goroutines allocate, PARKED ones wait; the main one does
// a million short units of work. Prints: cycles, the pauses of all cycles (both stops together) as p50 and p99, the
// longest unit and the 99.9th percentile of all; times in ns.
package main

import (
	"fmt"
	"os"
	"runtime"
	"sort"
	"strconv"
	"sync/atomic"
	"time"
)

type node struct {
	left, right *node
	data        [6]uint64
}

func tree(depth int) *node {
	if depth == 0 {
		return &node{}
	}
	return &node{left: tree(depth - 1), right: tree(depth - 1)}
}

var stop atomic.Bool

func allocate(done chan<- int) {
	n := 0
	var kept [64]*node
	for !stop.Load() {
		kept[n%64] = &node{left: kept[(n+1)%64]}
		if n%64 == 0 {
			kept = [64]*node{}
		}
		n++
	}
	done <- n
}

func main() {
	live, _ := strconv.Atoi(os.Args[1])
	parked, _ := strconv.Atoi(os.Args[2])
	seconds, _ := strconv.Atoi(os.Args[3])
	runtime.GOMAXPROCS(2)
	// A tree of depth 13 is 1 MB.
	var heap []*node
	for i := 0; i < live; i++ {
		heap = append(heap, tree(13))
	}
	gate := make(chan int)
	for i := 0; i < parked; i++ {
		go func() { <-gate }()
	}
	done := make(chan int)
	for i := 0; i < 4; i++ {
		go allocate(done)
	}
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	first, seen := stats.NumGC, stats.NumGC
	var pauses []uint64
	read := func() {
		runtime.ReadMemStats(&stats)
		for ; seen < stats.NumGC; seen++ {
			pauses = append(pauses, stats.PauseNs[seen%256])
		}
	}
	const units = 1_000_000
	lengths := make([]int64, 0, units)
	x := uint64(1)
	begin, last := time.Now(), time.Now()
	for i := 0; i < units || time.Since(begin) < time.Duration(seconds)*time.Second; i++ {
		start := time.Now()
		for j := 0; j < 20; j++ {
			x = x*6364136223846793005 + 1
		}
		if took := int64(time.Since(start)); len(lengths) < units {
			lengths = append(lengths, took)
		}
		if i%1024 == 0 && time.Since(last) > 100*time.Millisecond {
			last = time.Now()
			read()
		}
	}
	read()
	stop.Store(true)
	total := 0
	for i := 0; i < 4; i++ {
		total += <-done
	}
	close(gate)
	sort.Slice(pauses, func(i, j int) bool { return pauses[i] < pauses[j] })
	sort.Slice(lengths, func(i, j int) bool { return lengths[i] < lengths[j] })
	at := func(share float64) uint64 {
		if len(pauses) == 0 {
			return 0
		}
		return pauses[int(share*float64(len(pauses)-1)+0.5)]
	}
	fmt.Println("cycles", stats.NumGC-first)
	fmt.Println("allocated", total*64/seconds)
	fmt.Println("p50", at(0.5))
	fmt.Println("p99", at(0.99))
	fmt.Println("longest", lengths[units-1])
	fmt.Println("unit999", lengths[units/1000*999])
	runtime.KeepAlive(heap)
	_ = x
}
