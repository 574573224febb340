package runtime

import "unsafe"

const (
	GOOS     string = "linux"
	GOARCH   string = "amd64"
	Compiler        = "gc"
)

// MemProfileRate is how many bytes are allocated for each sample of the memory profile.
var MemProfileRate int = 512 * 1024

// Version returns the version of the language that gos implements.
func Version() string { return "go1.26" }

// GOROOT returns "": gos has no tree of sources.
func GOROOT() string { return "" }

// GC runs a whole collection.
func GC()

// Gosched lets other goroutines run.
func Gosched()

// Goexit runs the deferred calls and ends the goroutine.
func Goexit()

// NumGoroutine returns how many goroutines there are.
func NumGoroutine() int

// NumCPU returns how many processors the machine has for this process.
func NumCPU() int

// NumCgoCall returns 0.
func NumCgoCall() int64 { return 0 }

// GOMAXPROCS sets how many goroutines run at the same time, if n is positive, and returns what it was.
func GOMAXPROCS(n int) int

// SetDefaultGOMAXPROCS sets GOMAXPROCS to the number of processors.
func SetDefaultGOMAXPROCS() { GOMAXPROCS(NumCPU()) }

// LockOSThread does nothing: goroutines of gos have no thread of their own.
func LockOSThread() {}

// UnlockOSThread does nothing.
func UnlockOSThread() {}

// Breakpoint does nothing.
func Breakpoint() {}

// KeepAlive keeps x reachable up to here.
//
//go:noescape
func KeepAlive(x any)

// checkFinalizer ends the program if obj is no pointer or finalizer no function of one parameter.
//
//go:noescape
func checkFinalizer(obj, finalizer any)

// addFinalizer registers the finalizer, or takes away the one there is if finalizer is nil; true the first time.
func addFinalizer(obj, finalizer any) bool

// runFinalizer calls one finalizer that is due; false if none is.
func runFinalizer() bool

// waitFinalizer waits until one is due.
func waitFinalizer()

func runFinalizers() {
	for {
		if !runFinalizer() {
			waitFinalizer()
		}
	}
}

// SetFinalizer has finalizer called with obj once obj is not reachable any more; nil takes it away. Finalizers run one
// after the other in a goroutine of their own.
func SetFinalizer(obj any, finalizer any) {
	checkFinalizer(obj, finalizer)
	if addFinalizer(obj, finalizer) {
		go runFinalizers()
	}
}

// MemStats is figures of the allocator and the collector.
type MemStats struct {
	Alloc         uint64
	TotalAlloc    uint64
	Sys           uint64
	Lookups       uint64
	Mallocs       uint64
	Frees         uint64
	HeapAlloc     uint64
	HeapSys       uint64
	HeapIdle      uint64
	HeapInuse     uint64
	HeapReleased  uint64
	HeapObjects   uint64
	StackInuse    uint64
	StackSys      uint64
	MSpanInuse    uint64
	MSpanSys      uint64
	MCacheInuse   uint64
	MCacheSys     uint64
	BuckHashSys   uint64
	GCSys         uint64
	OtherSys      uint64
	NextGC        uint64
	LastGC        uint64
	PauseTotalNs  uint64
	PauseNs       [256]uint64
	PauseEnd      [256]uint64
	NumGC         uint32
	NumForcedGC   uint32
	GCCPUFraction float64
	EnableGC      bool
	DebugGC       bool
	BySize        [61]struct {
		Size    uint32
		Mallocs uint64
		Frees   uint64
	}
}

//go:noescape
func readMemStats(m unsafe.Pointer)

// ReadMemStats fills m.
func ReadMemStats(m *MemStats) {
	readMemStats(unsafe.Pointer(m))
	m.EnableGC = true
}

// Stack writes the goroutine's trace, or those of all, to buf and returns its length.
//
//go:noescape
func Stack(buf []byte, all bool) int
