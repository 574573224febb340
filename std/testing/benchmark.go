package testing

import (
	"context"
	"fmt"
	"math"
	"os"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// benchTimeFlag is how long a benchmark runs, or how often.
type benchTimeFlag struct {
	d time.Duration
	n int
}

func (f *benchTimeFlag) String() string {
	if f.n > 0 {
		return strconv.Itoa(f.n) + "x"
	}
	return f.d.String()
}

func (f *benchTimeFlag) Set(s string) error {
	if n, ok := strings.CutSuffix(s, "x"); ok {
		times, err := strconv.Atoi(n)
		if err != nil || times <= 0 {
			return fmt.Errorf("invalid count")
		}
		*f = benchTimeFlag{n: times}
		return nil
	}
	d, err := time.ParseDuration(s)
	if err != nil || d <= 0 {
		return fmt.Errorf("invalid duration")
	}
	*f = benchTimeFlag{d: d}
	return nil
}

// InternalBenchmark is a benchmark with its name.
type InternalBenchmark struct {
	Name string
	F    func(b *B)
}

// B is a benchmark, whose function runs what it measures N times.
type B struct {
	common
	N                    int
	f                    func(b *B)
	timing, report       bool
	mallocs, bytes0      uint64 // when the timer was started
	netMallocs, netBytes uint64
	bytes                int64
	extra                map[string]float64
	parallelism          int
	result               BenchmarkResult
	loopN, loopI         uint64 // Loop: how often it will run, how often it has
	limit                benchTimeFlag
	missing              bool // has subbenchmarks
	matches              func(pat, s string) (bool, error)
	width                *int // of names in the lines of results
}

var (
	benchmarkLock sync.Mutex // one benchmark at a time
	machineOnce   sync.Once
	memory        runtime.MemStats
)

// StartTimer starts the time, which runs from the beginning.
func (b *B) StartTimer() {
	if !b.timing {
		runtime.ReadMemStats(&memory)
		b.mallocs, b.bytes0 = memory.Mallocs, memory.TotalAlloc
		b.start = time.Now()
		b.timing = true
	}
}

// StopTimer stops the time.
func (b *B) StopTimer() {
	if b.timing {
		b.duration += time.Since(b.start)
		runtime.ReadMemStats(&memory)
		b.netMallocs += memory.Mallocs - b.mallocs
		b.netBytes += memory.TotalAlloc - b.bytes0
		b.timing = false
	}
}

// ResetTimer sets time and allocations to zero.
func (b *B) ResetTimer() {
	if b.extra == nil {
		b.extra = map[string]float64{}
	}
	clear(b.extra)
	if b.timing {
		runtime.ReadMemStats(&memory)
		b.mallocs, b.bytes0 = memory.Mallocs, memory.TotalAlloc
		b.start = time.Now()
	}
	b.duration, b.netMallocs, b.netBytes = 0, 0, 0
}

// SetBytes says how many bytes one round handles.
func (b *B) SetBytes(n int64) { b.bytes = n }

// ReportAllocs makes the result show allocations.
func (b *B) ReportAllocs() { b.report = true }

// Elapsed returns the time measured so far.
func (b *B) Elapsed() time.Duration {
	if b.timing {
		return b.duration + time.Since(b.start)
	}
	return b.duration
}

// ReportMetric adds "n unit" to the result.
func (b *B) ReportMetric(n float64, unit string) {
	if unit == "" {
		panic("metric unit must not be empty")
	}
	if strings.ContainsAny(unit, " \t\n\r") {
		panic("metric unit must not contain whitespace")
	}
	if b.extra == nil {
		b.extra = map[string]float64{}
	}
	b.extra[unit] = n
}

func (b *B) runN(n int) {
	benchmarkLock.Lock()
	defer benchmarkLock.Unlock()
	b.ctx, b.cancel = context.WithCancel(context.Background())
	defer b.cleanup()
	runtime.GC()
	b.N = n
	b.loopN, b.loopI = 0, 0
	b.parallelism = 1
	b.ResetTimer()
	b.StartTimer()
	b.f(b)
	b.StopTimer()
}

// guard runs f in a goroutine, which FailNow may end.
func (b *B) guard(f func()) {
	go func() {
		defer func() { b.signal <- true }()
		f()
		b.finished = true
	}()
	<-b.signal
}

const maxRounds = 1_000_000_000

// next is how many rounds fill the time, given what the last ones took.
func next(goal, rounds, took, last int64) int64 {
	n := goal * rounds / max(took, 1)
	return min(max(min(n+n/5, 100*last), last+1), maxRounds)
}

func (b *B) measure() {
	b.guard(func() { b.runN(1) })
	if b.failed || b.missing || b.skipped {
		return
	}
	if b.loopN == 0 {
		b.guard(func() {
			if b.limit.n > 0 {
				if b.limit.n > 1 {
					b.runN(b.limit.n)
				}
				return
			}
			goal := b.limit.d.Nanoseconds()
			for n := int64(1); !b.failed && b.duration < b.limit.d && n < maxRounds; {
				n = next(goal, int64(b.N), b.duration.Nanoseconds(), n)
				b.runN(int(n))
			}
		})
	}
	b.result = BenchmarkResult{b.N, b.duration, b.bytes, b.netMallocs, b.netBytes, b.extra}
}

// Loop is the condition of a loop that is measured: `for b.Loop() {...}`.
func (b *B) Loop() bool {
	if b.loopI < b.loopN {
		b.loopI++
		return true
	}
	return b.moreLoops()
}

func (b *B) moreLoops() bool {
	if !b.timing {
		b.Fatal("B.Loop called with timer stopped")
	}
	if b.loopN == 0 {
		b.loopN = uint64(max(b.limit.n, 1))
		b.N = 0
		b.ResetTimer()
		b.loopI = 1
		return true
	}
	if took := b.Elapsed(); b.limit.n == 0 && took < b.limit.d && b.loopN < maxRounds {
		b.loopN = uint64(next(b.limit.d.Nanoseconds(), int64(b.loopN), took.Nanoseconds(), int64(b.loopN)))
		b.loopI++
		return true
	}
	b.StopTimer()
	b.N = int(b.loopN)
	return false
}

// Run measures f as a subbenchmark.
func (b *B) Run(name string, f func(b *B)) bool {
	b.missing = true
	benchmarkLock.Unlock()
	defer benchmarkLock.Lock()
	full := name
	if b.name != "" {
		full = b.name + "/" + strings.ReplaceAll(name, " ", "_")
	}
	sub := &B{f: f, limit: b.limit, matches: b.matches, width: b.width}
	sub.common = common{name: full, parent: &b.common, signal: make(chan bool), loud: b.loud, bench: true}
	sub.w = indented{&sub.common}
	if b.matches == nil {
		// Part of a call of Benchmark: measured, with no lines of its own.
		sub.measure()
		b.add(sub.result)
		return !sub.failed
	}
	s := state{matches: b.matches, pattern: *benchMatch}
	if s.asked(full) {
		sub.printed()
	}
	return !sub.failed
}

// add makes the result of a benchmark with subbenchmarks.
func (b *B) add(r BenchmarkResult) {
	sum := &b.result
	sum.N = 1
	sum.T += time.Duration(r.NsPerOp())
	if r.Bytes == 0 {
		b.bytes = 0
	}
	sum.MemAllocs += uint64(r.AllocsPerOp())
	sum.MemBytes += uint64(r.AllocedBytesPerOp())
}

// processors is what follows the name of a benchmark.
func processors() string {
	if p := runtime.GOMAXPROCS(0); p != 1 {
		return "-" + strconv.Itoa(p)
	}
	return ""
}

// printed measures and prints lines as `go test -bench` does.
func (b *B) printed() {
	if n := len(b.name) + len(processors()) + 1; n > *b.width {
		*b.width = n + 8
	}
	if b.loud {
		machineOnce.Do(printMachine)
		if events {
			announce(b.name, "=== RUN   %s\n", b.name)
		}
		fmt.Println(b.name)
	}
	for i := range *count {
		if i > 0 {
			again := &B{f: b.f, limit: b.limit, matches: b.matches, width: b.width}
			again.common = common{name: b.name, parent: b.parent, signal: make(chan bool), loud: b.loud, bench: true}
			again.w = indented{&again.common}
			b = again
		}
		b.printOne(b.name + processors())
		if b.missing || b.failed || b.skipped {
			break
		}
	}
}

func (b *B) printOne(name string) {
	b.measure()
	b.endLines()
	switch {
	case b.failed:
		fmt.Printf("%s--- FAIL: %s\n%s", mark(), name, b.out)
	case b.missing:
	case b.skipped:
		if b.loud {
			fmt.Printf("%s--- SKIP: %s\n%s", mark(), name, b.out)
		}
	default:
		machineOnce.Do(printMachine)
		line := fmt.Sprintf("%-*s\t%s", *b.width, name, b.result)
		if b.report || *benchMem {
			line += "\t" + b.result.MemString()
		}
		fmt.Println(line)
		if len(b.out) > 0 {
			fmt.Printf("%s--- BENCH: %s\n%s", mark(), name, b.out)
		}
		if b.loud && events {
			announce("", "=== NAME  \n")
		}
	}
}

// A PB hands out rounds to the goroutines of RunParallel.
type PB struct {
	left *atomic.Int64
}

// Next reports whether there is another round.
func (pb *PB) Next() bool { return pb.left.Add(-1) >= 0 }

// RunParallel runs body in GOMAXPROCS goroutines that share the N rounds.
func (b *B) RunParallel(body func(*PB)) {
	if b.N == 0 {
		return
	}
	var left atomic.Int64
	left.Store(int64(b.N))
	var wg sync.WaitGroup
	for range b.parallelism * runtime.GOMAXPROCS(0) {
		wg.Add(1)
		go func() {
			defer wg.Done()
			body(&PB{&left})
		}()
	}
	wg.Wait()
	if left.Load() > 0 && !b.Failed() {
		b.Fatal("RunParallel: body exited without pb.Next() == false")
	}
}

// SetParallelism sets the number of RunParallel's goroutines to p*GOMAXPROCS.
func (b *B) SetParallelism(p int) {
	if p >= 1 {
		b.parallelism = p
	}
}

// A BenchmarkResult is what a benchmark measured.
type BenchmarkResult struct {
	N         int
	T         time.Duration
	Bytes     int64
	MemAllocs uint64
	MemBytes  uint64
	Extra     map[string]float64
}

// NsPerOp returns nanoseconds a round.
func (r BenchmarkResult) NsPerOp() int64 {
	if v, ok := r.Extra["ns/op"]; ok {
		return int64(v)
	}
	if r.N <= 0 {
		return 0
	}
	return r.T.Nanoseconds() / int64(r.N)
}

func (r BenchmarkResult) megabytes() float64 {
	if v, ok := r.Extra["MB/s"]; ok {
		return v
	}
	if r.Bytes <= 0 || r.T <= 0 || r.N <= 0 {
		return 0
	}
	return float64(r.Bytes) * float64(r.N) / 1e6 / r.T.Seconds()
}

func (r BenchmarkResult) per(unit string, total uint64) int64 {
	if v, ok := r.Extra[unit]; ok {
		return int64(v)
	}
	if r.N <= 0 {
		return 0
	}
	return int64(total) / int64(r.N)
}

// AllocsPerOp returns allocations a round.
func (r BenchmarkResult) AllocsPerOp() int64 { return r.per("allocs/op", r.MemAllocs) }

// AllocedBytesPerOp returns allocated bytes a round.
func (r BenchmarkResult) AllocedBytesPerOp() int64 { return r.per("B/op", r.MemBytes) }

// String returns the result without allocations.
func (r BenchmarkResult) String() string {
	s := fmt.Sprintf("%8d", r.N)
	ns, ok := r.Extra["ns/op"]
	if !ok {
		ns = float64(r.T.Nanoseconds()) / float64(r.N)
	}
	if ns != 0 {
		s += "\t" + metric(ns, "ns/op")
	}
	if m := r.megabytes(); m != 0 {
		s += fmt.Sprintf("\t%7.2f MB/s", m)
	}
	var units []string
	for unit := range r.Extra {
		switch unit {
		case "ns/op", "MB/s", "B/op", "allocs/op":
		default:
			units = append(units, unit)
		}
	}
	slices.Sort(units)
	for _, unit := range units {
		s += "\t" + metric(r.Extra[unit], unit)
	}
	return s
}

// metric writes a number with four digits that count, points below each other.
func metric(x float64, unit string) string {
	digits, limit := 0, 999.95
	if y := math.Abs(x); y != 0 {
		for digits < 7 && y < limit {
			digits++
			limit /= 10
		}
	}
	width := 10
	if digits > 0 {
		width += digits + 1
	}
	return fmt.Sprintf("%*.*f %s", width, digits, x, unit)
}

// MemString returns the allocations of the result.
func (r BenchmarkResult) MemString() string {
	return fmt.Sprintf("%8d B/op\t%8d allocs/op", r.AllocedBytesPerOp(), r.AllocsPerOp())
}

// Benchmark measures f.
func Benchmark(f func(b *B)) BenchmarkResult {
	b := &B{f: f, limit: benchTime}
	b.common = common{signal: make(chan bool)}
	b.w = os.Stdout
	b.measure()
	return b.result
}

// RunBenchmarks measures the benchmarks that the flags ask for.
func RunBenchmarks(matchString func(pat, str string) (bool, error), benchmarks []InternalBenchmark) {
	runBenchmarks(matchString, benchmarks)
}

func runBenchmarks(matches func(pat, str string) (bool, error), benchmarks []InternalBenchmark) bool {
	if benchMatch == nil || *benchMatch == "" {
		return true
	}
	width := 0
	matching := state{matches: matches, pattern: *benchMatch}
	for _, x := range benchmarks {
		if matching.asked(x.Name) {
			width = max(width, len(x.Name)+2*len(processors())+1)
		}
	}
	root := &B{limit: benchTime, matches: matches, width: &width}
	root.common = common{signal: make(chan bool), loud: *verbose, bench: true}
	root.w = os.Stdout
	benchmarkLock.Lock()
	for _, x := range benchmarks {
		root.Run(x.Name, x.F)
	}
	benchmarkLock.Unlock()
	return !root.failed
}

// printMachine prints the lines that tell tools where a benchmark ran.
func printMachine() {
	fmt.Printf("goos: %s\ngoarch: %s\n", runtime.GOOS, runtime.GOARCH)
	if importPath != "" {
		fmt.Printf("pkg: %s\n", importPath)
	}
	info, _ := os.ReadFile("/proc/cpuinfo")
	for line := range strings.Lines(string(info)) {
		if name, value, ok := strings.Cut(line, ":"); ok && strings.TrimSpace(name) == "model name" {
			fmt.Printf("cpu: %s\n", strings.TrimSpace(value))
			break
		}
	}
}

// AllocsPerRun returns the average number of allocations of f, as a whole number.
func AllocsPerRun(runs int, f func()) (avg float64) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	// What is done once, the first time, does not count.
	f()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for range runs {
		f()
	}
	runtime.ReadMemStats(&after)
	return float64((after.Mallocs - before.Mallocs) / uint64(runs))
}
