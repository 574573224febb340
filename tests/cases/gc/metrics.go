// run
//
// runtime/metrics by Go's names: kinds, what grows, histograms of stops, agreement with MemStats and ReadGCStats.
package main

import (
	"fmt"
	"math"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"time"
)

type node struct{ next *node }

var sink *node

func read(names ...string) []metrics.Value {
	samples := make([]metrics.Sample, len(names))
	for i, name := range names {
		samples[i].Name = name
	}
	metrics.Read(samples)
	values := make([]metrics.Value, len(names))
	for i := range samples {
		values[i] = samples[i].Value
	}
	return values
}

func number(name string) uint64 { return read(name)[0].Uint64() }

func sum(h *metrics.Float64Histogram) (n uint64) {
	for _, count := range h.Counts {
		n += count
	}
	return n
}

func main() {
	forced := number("/gc/cycles/forced:gc-cycles")
	const stops = "/sched/pauses/total/gc:seconds"
	before := sum(read(stops)[0].Float64Histogram())
	for i := 0; i < 5; i++ {
		runtime.GC()
	}
	fmt.Println("forced", number("/gc/cycles/forced:gc-cycles")-forced)
	h := read(stops)[0].Float64Histogram()
	fmt.Println("stops", sum(h)-before == 10 || sum(h)-before > 10)
	fmt.Println(len(h.Buckets) == len(h.Counts)+1, math.IsInf(h.Buckets[0], -1), math.IsInf(h.Buckets[len(h.Counts)], 1))
	ascending := true
	for i := 1; i < len(h.Buckets); i++ {
		ascending = ascending && h.Buckets[i-1] < h.Buckets[i]
	}
	fmt.Println("ascending", ascending)
	for _, name := range []string{"/sched/pauses/stopping/gc:seconds", "/sched/pauses/total/other:seconds",
		"/sched/pauses/stopping/other:seconds", "/gc/pauses:seconds"} {
		fmt.Println(name, read(name)[0].Kind() == metrics.KindFloat64Histogram)
	}

	runtime.GC()
	objects := number("/gc/heap/allocs:objects")
	for i := 0; i < 10000; i++ {
		sink = &node{sink}
	}
	runtime.GC()
	fmt.Println("objects", number("/gc/heap/allocs:objects")-objects >= 10000)
	runtime.GC()
	live := number("/gc/heap/live:bytes")
	fmt.Println("live", live >= 10000*8, live < 4<<20, number("/gc/heap/goal:bytes") >= live)
	var m runtime.MemStats
	values := read("/gc/cycles/total:gc-cycles", "/gc/gogc:percent", "/gc/gomemlimit:bytes", "/sched/gomaxprocs:threads",
		"/memory/classes/total:bytes")
	runtime.ReadMemStats(&m)
	fmt.Println(values[0].Uint64() == uint64(m.NumGC), values[1].Uint64(), values[2].Uint64() == math.MaxInt64,
		values[3].Uint64() == uint64(runtime.GOMAXPROCS(0)), values[4].Uint64() > 1<<20)
	cpu := read("/cpu/classes/gc/pause:cpu-seconds")[0].Float64()
	fmt.Println("pause", cpu > 0, read("/no/such:thing")[0].Kind() == metrics.KindBad)
	debug.SetGCPercent(-1)
	fmt.Println(number("/gc/gogc:percent") == math.MaxUint64)

	var stats debug.GCStats
	stats.PauseQuantiles = make([]time.Duration, 5)
	debug.ReadGCStats(&stats)
	fmt.Println(stats.NumGC == int64(m.NumGC), len(stats.Pause) == int(min(stats.NumGC, 256)),
		len(stats.PauseEnd) == len(stats.Pause), time.Since(stats.LastGC) < time.Minute)
	total := time.Duration(0)
	newest := true
	for i, pause := range stats.Pause {
		total += pause
		newest = newest && (i == 0 || !stats.PauseEnd[i].After(stats.PauseEnd[i-1]))
	}
	fmt.Println(total == stats.PauseTotal, newest, stats.PauseQuantiles[0] <= stats.PauseQuantiles[2],
		stats.PauseQuantiles[2] <= stats.PauseQuantiles[4])

	known := map[string]bool{}
	for _, d := range metrics.All() {
		known[d.Name] = true
		if kind := read(d.Name)[0].Kind(); kind != d.Kind {
			fmt.Println(d.Name, "has kind", kind)
		}
	}
	fmt.Println(known[stops], known["/gc/heap/live:bytes"], len(known) > 30)
	defer func() { fmt.Println(recover()) }()
	read(stops)[0].Uint64()
}
