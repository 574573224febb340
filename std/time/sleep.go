package time

import "sync"

// sleep parks the goroutine for ns nanoseconds.
func sleep(ns int64)

// Sleep waits for at least d.
func Sleep(d Duration) {
	if d > 0 {
		sleep(int64(d))
	}
}

// startTimer calls f in a new goroutine after ns nanoseconds, then every period if that is positive. The result names the
// timer.
func startTimer(ns int64, period int64, f func()) (timer uint64)

// stopTimer stops a timer; false if it is not pending.
func stopTimer(timer uint64) bool

// events is what a Timer and a Ticker have in common. seq changes whenever the timer is started or stopped: an event of an
// earlier start that is still under way is then dropped.
type events struct {
	mu      sync.Mutex
	c       chan Time // nil: f is called instead
	f       func()
	timer   uint64
	seq     uint64
	pending bool // started once and not delivered yet
	period  Duration
}

func (e *events) start(d Duration) {
	e.seq++
	seq := e.seq
	e.pending = true
	if d < 0 {
		d = 0
	}
	e.timer = startTimer(int64(d), int64(e.period), func() { e.fire(seq) })
}

func (e *events) fire(seq uint64) {
	e.mu.Lock()
	if e.seq != seq {
		e.mu.Unlock()
		return
	}
	if e.period == 0 {
		e.pending = false
	}
	if e.c != nil {
		select {
		case e.c <- Now():
		default:
		}
	}
	e.mu.Unlock()
	if e.f != nil {
		e.f()
	}
}

// stop returns whether it kept an event from being seen.
func (e *events) stop() bool {
	e.mu.Lock()
	defer e.mu.Unlock()
	was := e.pending
	e.halt()
	unseen := e.drain()
	return was || unseen
}

func (e *events) halt() {
	e.seq++
	e.pending = false
	stopTimer(e.timer)
}

func (e *events) drain() bool {
	if e.c == nil {
		return false
	}
	select {
	case <-e.c:
		return true
	default:
		return false
	}
}

func (e *events) reset(d, period Duration) bool {
	e.mu.Lock()
	defer e.mu.Unlock()
	was := e.pending
	e.halt()
	if e.drain() {
		was = true
	}
	e.period = period
	e.start(d)
	return was
}

// A Timer sends the time on C once.
type Timer struct {
	C <-chan Time
	e *events
}

// NewTimer returns a Timer that fires after d.
func NewTimer(d Duration) *Timer {
	c := make(chan Time, 1)
	t := &Timer{c, &events{c: c}}
	t.e.start(d)
	return t
}

// AfterFunc calls f in a goroutine of its own after d.
func AfterFunc(d Duration, f func()) *Timer {
	t := &Timer{nil, &events{f: f}}
	t.e.start(d)
	return t
}

// Stop keeps the timer from firing; true if it does so, false if the timer has fired or was stopped.
func (t *Timer) Stop() bool {
	if t.e == nil {
		panic("time: Stop called on uninitialized Timer")
	}
	return t.e.stop()
}

// Reset makes the timer fire after d; true if it was to fire.
func (t *Timer) Reset(d Duration) bool {
	if t.e == nil {
		panic("time: Reset called on uninitialized Timer")
	}
	return t.e.reset(d, 0)
}

// After returns a channel on which the time is sent after d.
func After(d Duration) <-chan Time { return NewTimer(d).C }

// A Ticker sends the time on C again and again; ticks that nobody takes are dropped.
type Ticker struct {
	C <-chan Time
	e *events
}

// NewTicker returns a Ticker with that period.
func NewTicker(d Duration) *Ticker {
	if d <= 0 {
		panic("non-positive interval for NewTicker")
	}
	c := make(chan Time, 1)
	t := &Ticker{c, &events{c: c, period: d}}
	t.e.start(d)
	return t
}

// Stop ends the ticks; the channel stays open.
func (t *Ticker) Stop() {
	if t.e != nil {
		t.e.stop()
	}
}

// Reset begins anew with the period d.
func (t *Ticker) Reset(d Duration) {
	if d <= 0 {
		panic("non-positive interval for Ticker.Reset")
	}
	if t.e == nil {
		panic("time: Reset called on uninitialized Ticker")
	}
	t.e.reset(d, d)
}

// Tick returns the channel of a new Ticker, nil for a duration that is not positive.
func Tick(d Duration) <-chan Time {
	if d <= 0 {
		return nil
	}
	return NewTicker(d).C
}
