// run

// Finalizers run once and in order of dependency, get what they ask for, can be taken back; cleanups take an argument.
package main

import (
	"fmt"
	"runtime"
	"time"
)

type link struct {
	next *link
	id   int
}

func (l *link) String() string { return fmt.Sprint("link ", l.id) }

var events = make(chan string, 100)

func report(l *link) { events <- l.String() }

//go:noinline
func chain() {
	second := &link{id: 2}
	first := &link{second, 1}
	runtime.SetFinalizer(second, func(s fmt.Stringer) { events <- "as interface: " + s.String() })
	runtime.SetFinalizer(first, report)
	taken := &link{id: 3}
	runtime.SetFinalizer(taken, report)
	runtime.SetFinalizer(taken, nil)
	a := &link{id: 4}
	a.next = &link{a, 5} // a ring: never
	runtime.SetFinalizer(a, report)
}

//go:noinline
func cleanups() {
	p := &link{id: 6}
	runtime.AddCleanup(p, func(text string) { events <- text }, "cleaned up")
	stopped := runtime.AddCleanup(p, func(int) { events <- "stopped" }, 1)
	stopped.Stop()
}

//go:noinline
func resurrect() {
	p := &link{id: 7}
	runtime.SetFinalizer(p, func(l *link) {
		report(l)
		l.id++
		runtime.SetFinalizer(l, report)
	})
}

func wait(n int) {
	for range 100 {
		runtime.GC()
		if len(events) >= n {
			break
		}
		time.Sleep(time.Millisecond)
	}
	for len(events) > 0 {
		fmt.Println(<-events)
	}
}

func deep(n int) int {
	if n == 0 {
		return 0
	}
	return 1 + deep(n-1)
}

func attempt(what string, f func()) {
	defer func() { fmt.Println(what, recover()) }()
	f()
}

func main() {
	chain()
	deep(10)
	wait(2)
	cleanups()
	deep(10)
	wait(1)
	resurrect()
	deep(10)
	wait(2)
	p := &link{}
	attempt("nil:", func() { runtime.AddCleanup((*link)(nil), func(int) {}, 0) })
	attempt("itself:", func() { runtime.AddCleanup(p, func(*link) {}, p) })
	runtime.KeepAlive(p)
}
