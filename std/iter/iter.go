// Package iter is iterators: functions that hand values to another function until it has enough.
package iter

// Seq is a sequence of values.
type Seq[V any] func(yield func(V) bool)

// Seq2 is a sequence of pairs.
type Seq2[K, V any] func(yield func(K, V) bool)

// puller runs a sequence in a goroutine of its own, one value at a time.
type puller[K, V any] struct {
	seq     func(yield func(K, V) bool)
	resume  chan bool // true: the next value, false: stop
	out     chan bool // a value is there, or the sequence has ended
	k       K
	v       V
	started bool
	done    bool
	busy    bool
	reason  any // a panic in the sequence
	panics  bool
}

func (p *puller[K, V]) run() {
	if <-p.resume {
		finished := false
		func() {
			defer func() {
				if !finished {
					p.reason = recover()
					p.panics = true
				}
			}()
			p.seq(func(k K, v V) bool {
				p.k, p.v = k, v
				p.out <- true
				return <-p.resume
			})
			finished = true
		}()
	}
	var zeroK K
	var zeroV V
	p.k, p.v = zeroK, zeroV
	p.done = true
	p.out <- false
}

// step lets the sequence go on until its next value or its end.
func (p *puller[K, V]) step(more bool) bool {
	if p.done {
		return false
	}
	if p.busy {
		panic("iter: next called again before yield")
	}
	p.busy = true
	if !p.started {
		p.started = true
		if !more {
			p.done = true
			p.busy = false
			return false
		}
		p.resume = make(chan bool)
		p.out = make(chan bool)
		go p.run()
	}
	p.resume <- more
	ok := <-p.out
	p.busy = false
	if p.panics {
		p.panics = false
		panic(p.reason)
	}
	return ok
}

// Pull turns a sequence into a function that returns the next value, and one that ends it.
func Pull[V any](seq Seq[V]) (next func() (V, bool), stop func()) {
	p := &puller[V, struct{}]{seq: func(yield func(V, struct{}) bool) {
		seq(func(v V) bool { return yield(v, struct{}{}) })
	}}
	next = func() (V, bool) {
		ok := p.step(true)
		if !ok {
			var zero V
			return zero, false
		}
		return p.k, true
	}
	stop = func() { p.step(false) }
	return next, stop
}

// Pull2 is Pull for pairs.
func Pull2[K, V any](seq Seq2[K, V]) (next func() (K, V, bool), stop func()) {
	p := &puller[K, V]{seq: seq}
	next = func() (K, V, bool) {
		ok := p.step(true)
		if !ok {
			var zeroK K
			var zeroV V
			return zeroK, zeroV, false
		}
		return p.k, p.v, true
	}
	stop = func() { p.step(false) }
	return next, stop
}
