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

// semacquire takes 1 from *addr, waiting until it is positive; if again is set, in front of the others.
func semacquire(addr *uint32, reason int, again bool)

// semrelease adds 1 to *addr and wakes a goroutine that waits; with handoff that one runs at once, in this one's place.
func semrelease(addr *uint32, handoff bool)

// claim sets bit 1 of *addr unless one of the bits of busy is set there, and says whether it did.
//
//go:instruction
func claim(addr *int32, busy int32) bool

// spin tries for a few microseconds to take the mutex with that state, unless there is better to do. roused says whether
// this goroutine is the one that mutexRoused speaks of, and the result, whether it is now.
func spin(state *int32, roused bool) (taken, stillRoused bool)

// nanotime reads the monotonic clock.
func nanotime() int64

// fatal ends the program: "fatal error: " and the text.
func fatal(text string)

// Locker is what can be locked.
type Locker interface {
	Lock()
	Unlock()
}

// A Mutex is a lock that one goroutine holds.
//
// Whoever runs may take a free lock before those that wait, since it is on a processor already. So that nobody waits for
// ever, a goroutine that did not get the lock for a millisecond makes the mutex starving: then Unlock hands it to the
// first that waits, until one of those has waited less than that or is the last.
type Mutex struct {
	state int32 // bits below, and the number of those that wait
	sema  uint32
}

const (
	mutexLocked   = 1
	mutexRoused   = 2 // a goroutine that waited runs again and tries: Unlock need not wake another one
	mutexStarving = 4
	mutexWaiter   = 8

	patience = 1e6 // nanoseconds
)

// Lock waits until the mutex is free and takes it.
func (m *Mutex) Lock() {
	if !claim(&m.state, mutexLocked|mutexStarving) {
		m.lockSlow()
	}
}

func (m *Mutex) lockSlow() {
	var since int64
	hungry, roused := false, false
	for {
		var mine bool
		if mine, roused = spin(&m.state, roused); mine {
			return
		}
		old := atomic.LoadInt32(&m.state)
		taken := old&(mutexLocked|mutexStarving) != 0
		next := old
		if old&mutexStarving == 0 {
			next |= mutexLocked
		}
		if taken {
			next += mutexWaiter
		}
		if hungry && old&mutexLocked != 0 {
			next |= mutexStarving
		}
		if roused {
			next &^= mutexRoused
		}
		if !atomic.CompareAndSwapInt32(&m.state, old, next) {
			continue
		}
		if !taken {
			return
		}
		again := since != 0
		if !again {
			since = nanotime()
		}
		semacquire(&m.sema, waitMutex, again)
		hungry = hungry || nanotime()-since > patience
		old = atomic.LoadInt32(&m.state)
		if old&mutexStarving != 0 {
			// The lock was handed over; what is missing is the state.
			change := int32(mutexLocked - mutexWaiter)
			if !hungry || old/mutexWaiter == 1 {
				change -= mutexStarving
			}
			atomic.AddInt32(&m.state, change)
			return
		}
		roused = true
	}
}

// TryLock takes the mutex if it is free.
func (m *Mutex) TryLock() bool {
	return claim(&m.state, mutexLocked|mutexStarving)
}

// Unlock frees the mutex.
func (m *Mutex) Unlock() {
	state := atomic.AddInt32(&m.state, -mutexLocked)
	if state != 0 && state&(mutexLocked|mutexRoused|mutexStarving) != mutexRoused {
		m.unlockSlow(state)
	}
}

func (m *Mutex) unlockSlow(state int32) {
	if (state+mutexLocked)&mutexLocked == 0 {
		fatal("sync: unlock of unlocked mutex")
	}
	if state&mutexStarving != 0 {
		semrelease(&m.sema, true)
		return
	}
	for state >= mutexWaiter && state&(mutexLocked|mutexRoused|mutexStarving) == 0 {
		if atomic.CompareAndSwapInt32(&m.state, state, (state-mutexWaiter)|mutexRoused) {
			semrelease(&m.sema, false)
			return
		}
		state = atomic.LoadInt32(&m.state)
	}
}
