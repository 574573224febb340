// Package signal passes signals to channels.
package signal

import (
	"context"
	"os"
	"sync"
	"syscall"
)

const signals = 65

// A disposition of a signal.
const (
	byDefault = iota
	ignore
	handle
)

func disposition(signal, how int)
func ignored(signal int) bool
func receive() int

var (
	mu       sync.Mutex
	wanted   = map[chan<- os.Signal]*[signals]bool{}
	watching bool
)

func number(s os.Signal) int {
	if s, ok := s.(syscall.Signal); ok && s >= 0 && s < signals {
		return int(s)
	}
	return -1
}

// isWanted reports whether a channel gets the signal.
func isWanted(n int) bool {
	for _, set := range wanted {
		if set[n] {
			return true
		}
	}
	return false
}

// each calls f for the given signals, for all if there are none.
func each(sigs []os.Signal, f func(n int)) {
	if len(sigs) == 0 {
		for n := 1; n < signals; n++ {
			f(n)
		}
	}
	for _, s := range sigs {
		if n := number(s); n > 0 {
			f(n)
		}
	}
}

func watch() {
	for {
		n := receive()
		mu.Lock()
		for c, set := range wanted {
			if set[n] {
				select {
				case c <- syscall.Signal(n):
				default:
				}
			}
		}
		mu.Unlock()
	}
}

// Notify sends the given signals, all if there are none, to c; one that c has no room for is dropped.
func Notify(c chan<- os.Signal, sig ...os.Signal) {
	if c == nil {
		panic("os/signal: Notify using nil channel")
	}
	mu.Lock()
	defer mu.Unlock()
	set := wanted[c]
	if set == nil {
		set = new([signals]bool)
		wanted[c] = set
	}
	each(sig, func(n int) {
		if !set[n] && !isWanted(n) {
			disposition(n, handle)
		}
		set[n] = true
	})
	if !watching {
		watching = true
		go watch()
	}
}

// Stop sends nothing more to c.
func Stop(c chan<- os.Signal) {
	mu.Lock()
	defer mu.Unlock()
	set := wanted[c]
	delete(wanted, c)
	if set == nil {
		return
	}
	for n, was := range set {
		if was && !isWanted(n) {
			disposition(n, byDefault)
		}
	}
}

func change(sigs []os.Signal, how int) {
	mu.Lock()
	defer mu.Unlock()
	each(sigs, func(n int) {
		for _, set := range wanted {
			set[n] = false
		}
		disposition(n, how)
	})
}

// Ignore makes the given signals, all if there are none, do nothing; Reset undoes Notify and Ignore.
func Ignore(sig ...os.Signal) { change(sig, ignore) }
func Reset(sig ...os.Signal)  { change(sig, byDefault) }

// Ignored reports whether sig does nothing.
func Ignored(sig os.Signal) bool {
	n := number(sig)
	return n > 0 && ignored(n)
}

// A notified context is cancelled by a signal.
type notified struct {
	context.Context
	signals []os.Signal
	c       chan os.Signal
	cancel  context.CancelCauseFunc
}

type received string

func (r received) Error() string        { return string(r) + " signal received" }
func (r received) Is(target error) bool { return target == context.Canceled }

func (n *notified) String() string {
	name := n.Context.(interface{ String() string }).String()
	s := "signal.NotifyContext(" + name[:len(name)-len(".WithCancel")]
	for i, sig := range n.signals {
		if i == 0 {
			s += ", ["
		} else {
			s += " "
		}
		s += sig.String()
	}
	if len(n.signals) > 0 {
		s += "]"
	}
	return s + ")"
}

// NotifyContext returns a child of parent that is done when one of the signals comes or stop is called.
func NotifyContext(parent context.Context, signals ...os.Signal) (ctx context.Context, stop context.CancelFunc) {
	inner, cancel := context.WithCancelCause(parent)
	n := &notified{inner, signals, make(chan os.Signal, 1), cancel}
	Notify(n.c, signals...)
	if inner.Err() == nil {
		go func() {
			select {
			case s := <-n.c:
				n.cancel(received(s.String()))
			case <-n.Done():
			}
		}()
	}
	return n, func() {
		n.cancel(nil)
		Stop(n.c)
	}
}
