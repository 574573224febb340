package sync

import "sync/atomic"

// A Once does something exactly once.
type Once struct {
	done uint32
	m    Mutex
}

// Do calls f if no other Do of this Once did; all return after that one call has.
func (o *Once) Do(f func()) {
	if atomic.LoadUint32(&o.done) == 0 {
		o.doSlow(f)
	}
}

func (o *Once) doSlow(f func()) {
	o.m.Lock()
	defer o.m.Unlock()
	if o.done == 0 {
		defer atomic.StoreUint32(&o.done, 1)
		f()
	}
}

// OnceFunc returns a function that calls f once; if f panics, every call panics with the same value.
func OnceFunc(f func()) func() {
	var once Once
	valid := false
	var p any
	return func() {
		once.Do(func() {
			defer func() {
				f = nil
				p = recover()
				if !valid {
					panic(p)
				}
			}()
			f()
			valid = true
		})
		if !valid {
			panic(p)
		}
	}
}
