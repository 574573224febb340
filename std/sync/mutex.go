// Package sync is locks and other means to let goroutines wait for each other. Waiting itself is the runtime's: a goroutine
// that must wait parks on the address of a semaphore.
package sync

import "sync/atomic"

// Why a goroutine waits, for traces: the numbers of waitReasons in natives.cpp.
const (
	waitMutex = iota
	waitRLock
	waitRWLock
	waitGroup
)

// semacquire takes 1 from *addr, waiting until it is positive.
func semacquire(addr *uint32, reason int)

// semrelease adds 1 to *addr and wakes a goroutine that waits.
func semrelease(addr *uint32)

// fatal ends the program: "fatal error: " and the text.
func fatal(text string)

// Locker is what can be locked.
type Locker interface {
	Lock()
	Unlock()
}

// A Mutex is a lock that one goroutine holds. state: bit 0 is set while it is locked, the rest counts those who wait.
type Mutex struct {
	state int32
	sema  uint32
}

const (
	mutexLocked = 1
	mutexWaiter = 2
)

// Lock waits until the mutex is free and takes it.
func (m *Mutex) Lock() {
	if !atomic.CompareAndSwapInt32(&m.state, 0, mutexLocked) {
		m.lockSlow()
	}
}

func (m *Mutex) lockSlow() {
	for {
		old := atomic.LoadInt32(&m.state)
		if old&mutexLocked == 0 {
			if atomic.CompareAndSwapInt32(&m.state, old, old|mutexLocked) {
				return
			}
		} else if atomic.CompareAndSwapInt32(&m.state, old, old+mutexWaiter) {
			semacquire(&m.sema, waitMutex)
		}
	}
}

// TryLock takes the mutex if it is free.
func (m *Mutex) TryLock() bool {
	old := atomic.LoadInt32(&m.state)
	return old&mutexLocked == 0 && atomic.CompareAndSwapInt32(&m.state, old, old|mutexLocked)
}

// Unlock frees the mutex.
func (m *Mutex) Unlock() {
	if !atomic.CompareAndSwapInt32(&m.state, mutexLocked, 0) {
		m.unlockSlow()
	}
}

func (m *Mutex) unlockSlow() {
	state := atomic.AddInt32(&m.state, -mutexLocked)
	if state&mutexLocked != 0 {
		fatal("sync: unlock of unlocked mutex")
	}
	// One of those who wait is woken, unless somebody took the lock meanwhile: then its Unlock does it.
	for state >= mutexWaiter && state&mutexLocked == 0 {
		if atomic.CompareAndSwapInt32(&m.state, state, state-mutexWaiter) {
			semrelease(&m.sema)
			return
		}
		state = atomic.LoadInt32(&m.state)
	}
}
