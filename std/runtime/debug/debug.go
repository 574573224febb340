// Package debug steers the collector and shows stacks.
package debug

import (
	"runtime"
	"time"
)

//go:noescape
func writeStderr(b []byte)

func setGCPercent(percent int) int
func setMemoryLimit(limit int64) int64

// SetGCPercent sets how much the heap may grow between collections, in percent; negative: no collection. It returns what
// it was.
func SetGCPercent(percent int) int { return setGCPercent(percent) }

// SetMemoryLimit sets a limit for the memory in bytes, if it is not negative, and returns what it was.
func SetMemoryLimit(limit int64) int64 { return setMemoryLimit(limit) }

// FreeOSMemory runs a collection and gives memory that is free then back to the system.
func FreeOSMemory() { freeOSMemory() }

func freeOSMemory()

// SetMaxStack sets how large a goroutine's stack may become and returns the limit before, at first 1 GB.
func SetMaxStack(bytes int) int { return setMaxStack(bytes) }

func setMaxStack(bytes int) int

// SetMaxThreads returns the largest number of threads; gos does not change it.
func SetMaxThreads(threads int) int { return 10000 }

// SetPanicOnFault does nothing.
func SetPanicOnFault(enabled bool) bool { return false }

// SetTraceback says which goroutines a trace shows, as GOTRACEBACK does: more than that, not fewer.
func SetTraceback(level string) { setTraceback(level) }

func setTraceback(level string)

// Stack returns the goroutine's trace.
func Stack() []byte {
	buf := make([]byte, 1024)
	for {
		n := runtime.Stack(buf, false)
		if n < len(buf) {
			return buf[:n]
		}
		buf = make([]byte, 2*len(buf))
	}
}

// PrintStack writes the goroutine's trace to standard error.
func PrintStack() { writeStderr(Stack()) }

// GCStats is figures of recent collections.
type GCStats struct {
	LastGC         time.Time
	NumGC          int64
	PauseTotal     time.Duration
	Pause          []time.Duration // newest first
	PauseEnd       []time.Time
	PauseQuantiles []time.Duration
}

// ReadGCStats fills stats.
func ReadGCStats(stats *GCStats) {
	m := new(runtime.MemStats)
	runtime.ReadMemStats(m)
	stats.NumGC = int64(m.NumGC)
	stats.PauseTotal = time.Duration(m.PauseTotalNs)
	stats.LastGC = time.Unix(0, int64(m.LastGC))
	n := int(m.NumGC)
	if n > len(m.PauseNs) {
		n = len(m.PauseNs)
	}
	stats.Pause = stats.Pause[:0]
	stats.PauseEnd = stats.PauseEnd[:0]
	for i := 0; i < n; i++ {
		at := (int(m.NumGC) - 1 - i) % len(m.PauseNs)
		stats.Pause = append(stats.Pause, time.Duration(m.PauseNs[at]))
		stats.PauseEnd = append(stats.PauseEnd, time.Unix(0, int64(m.PauseEnd[at])))
	}
	if q := len(stats.PauseQuantiles); q > 0 {
		sorted := append([]time.Duration(nil), stats.Pause...)
		for i := 1; i < len(sorted); i++ {
			for j := i; j > 0 && sorted[j] < sorted[j-1]; j-- {
				sorted[j], sorted[j-1] = sorted[j-1], sorted[j]
			}
		}
		for i := range stats.PauseQuantiles {
			stats.PauseQuantiles[i] = 0
			if len(sorted) > 0 {
				stats.PauseQuantiles[i] = sorted[(len(sorted)-1)*i/max(q-1, 1)]
			}
		}
	}
}

// BuildInfo describes how a program was built.
type BuildInfo struct {
	GoVersion string
	Path      string
	Main      Module
	Deps      []*Module
	Settings  []BuildSetting
}

// Module is a module that a program contains.
type Module struct {
	Path    string
	Version string
	Sum     string
	Replace *Module
}

// BuildSetting is a key and a value.
type BuildSetting struct {
	Key, Value string
}

// ReadBuildInfo returns false: a program that gos runs was not built.
func ReadBuildInfo() (info *BuildInfo, ok bool) { return nil, false }
