package time

// sleep parks the goroutine for ns nanoseconds.
func sleep(ns int64)

// Sleep waits for at least d.
func Sleep(d Duration) {
	if d > 0 {
		sleep(int64(d))
	}
}

// timer is what a Timer and a Ticker have in common, laid out as runtime/chan/timer.h has it.
type timer struct {
	when     int64
	fire     uintptr // 0: never started
	f        func()  // called when c is nil
	index    int64
	c        chan Time
	interval int64
	loc      *Location // of the times that are sent
	compose  uintptr
	armed    bool
}

// startTimer lets a timer that was never started fire after ns nanoseconds, then again after each interval if that is
// positive.
func startTimer(t *timer, ns, interval int64)

// stopTimer reports whether it kept the timer from firing, or its time from being received.
func stopTimer(t *timer) bool

// resetTimer stops the timer and starts it again; the result is that of stopTimer.
func resetTimer(t *timer, ns, interval int64) bool

// A Timer sends the time on C once.
type Timer struct {
	C <-chan Time
	t timer
}

// NewTimer returns a Timer that fires after d.
func NewTimer(d Duration) *Timer {
	c := make(chan Time, 1)
	t := &Timer{C: c, t: timer{c: c, loc: Local}}
	startTimer(&t.t, int64(d), 0)
	return t
}

// AfterFunc calls f in a goroutine of its own after d.
func AfterFunc(d Duration, f func()) *Timer {
	t := &Timer{t: timer{f: f}}
	startTimer(&t.t, int64(d), 0)
	return t
}

// Stop keeps the timer from firing; true if it does so, false if the timer has fired or was stopped.
func (t *Timer) Stop() bool {
	if t.t.fire == 0 {
		panic("time: Stop called on uninitialized Timer")
	}
	return stopTimer(&t.t)
}

// Reset makes the timer fire after d; true if it was to fire.
func (t *Timer) Reset(d Duration) bool {
	if t.t.fire == 0 {
		panic("time: Reset called on uninitialized Timer")
	}
	return resetTimer(&t.t, int64(d), 0)
}

// After returns a channel on which the time is sent after d.
func After(d Duration) <-chan Time { return NewTimer(d).C }

// A Ticker sends the time on C again and again; ticks that nobody takes are dropped.
type Ticker struct {
	C <-chan Time
	t timer
}

// NewTicker returns a Ticker with that period.
func NewTicker(d Duration) *Ticker {
	if d <= 0 {
		panic("non-positive interval for NewTicker")
	}
	c := make(chan Time, 1)
	t := &Ticker{C: c, t: timer{c: c, loc: Local}}
	startTimer(&t.t, int64(d), int64(d))
	return t
}

// Stop ends the ticks; the channel stays open.
func (t *Ticker) Stop() {
	if t.t.fire != 0 {
		stopTimer(&t.t)
	}
}

// Reset begins anew with the period d.
func (t *Ticker) Reset(d Duration) {
	if d <= 0 {
		panic("non-positive interval for Ticker.Reset")
	}
	if t.t.fire == 0 {
		panic("time: Reset called on uninitialized Ticker")
	}
	resetTimer(&t.t, int64(d), int64(d))
}

// Tick returns the channel of a new Ticker, nil for a duration that is not positive.
func Tick(d Duration) <-chan Time {
	if d <= 0 {
		return nil
	}
	return NewTicker(d).C
}
