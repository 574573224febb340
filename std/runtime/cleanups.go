package runtime

import "unsafe"

func addCleanup(ptr unsafe.Pointer, cleanup unsafe.Pointer, arg any, call func()) uint64

func stopCleanup(id uint64)

// firstFinalizer returns true once: then the goroutine that makes the calls is to be started.
func firstFinalizer() bool

func startFinalizers() {
	if firstFinalizer() {
		go runFinalizers()
	}
}

// Cleanup is a handle of a call that AddCleanup asked for.
type Cleanup struct{ id uint64 }

// AddCleanup has cleanup(arg) called some time after nothing leads to *ptr any more.
func AddCleanup[T, S any](ptr *T, cleanup func(S), arg S) Cleanup {
	f := cleanup
	id := addCleanup(unsafe.Pointer(ptr), *(*unsafe.Pointer)(unsafe.Pointer(&f)), arg, func() { cleanup(arg) })
	startFinalizers()
	return Cleanup{id}
}

// Stop takes the call back if it was not queued yet.
func (c Cleanup) Stop() { stopCleanup(c.id) }
