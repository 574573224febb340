// run
// Variables of a frame that have addresses live as long as a pointer to them does.
package main

import (
	"fmt"
	"runtime"
	"time"
)

type heap [8]int64

type stack struct {
	h *heap
	n int
}

type node struct {
	s    *stack
	next *node
}

var finalized bool

//go:noinline
func tracked() *heap {
	finalized = false
	h := new(heap)
	runtime.SetFinalizer(h, func(h *heap) { finalized = true })
	return h
}

//go:noinline
func gc(where string, want bool) {
	for i := 0; i < 100 && (i < 4 || finalized != want); i++ {
		runtime.GC()
		time.Sleep(100 * time.Microsecond)
	}
	fmt.Println(where, finalized)
}

//go:noinline
func use(s *stack) { s.n++ }

//go:noinline
func callee(s *stack) {
	gc("callee, in use:", false)
	runtime.KeepAlive(s)
	gc("callee, used:", true)
}

func passed() {
	var s stack
	s.h = tracked()
	callee(&s)
	gc("caller:", true)
}

func chosen(s stack, b bool) {
	var p, null *stack
	null = new(stack)
	if b {
		p = &s
	} else {
		p = null
	}
	use(p)
	gc("chosen:", !b)
	use(p)
	gc("used:", true)
}

func through() {
	s := stack{h: tracked()}
	n := node{s: &s}
	m := node{next: &n}
	gc("through two others:", false)
	use(m.next.s)
	gc("used:", true)
}

//go:noinline
func walk(n *node, depth int) {
	if depth == 0 {
		gc("from far below:", false)
		use(n.s)
		gc("used far below:", true)
		return
	}
	m := node{next: n, s: n.s}
	walk(&m, depth-1)
}

func deep() {
	s := stack{h: tracked()}
	walk(&node{s: &s}, 50)
}

func array(i int) {
	var a [10]*heap
	a[i] = tracked()
	s := a[2:5]
	gc("sliced:", false)
	fmt.Println(len(s), s[1] != nil)
	gc("slice used:", true)
}

func deferred() {
	s := stack{h: tracked()}
	defer func() {
		gc("captured by a deferred call:", false)
		use(&s)
	}()
	gc("before it:", false)
}

//go:noinline
func recovered() (s stack) {
	s.h = tracked()
	defer func() {
		gc("result of a function that panics:", false)
		recover()
		gc("and is recovered:", false)
	}()
	var p *stack
	p.n = 1
	return
}

func panicking() {
	defer func() {
		gc("variable of a function that panics:", true)
		fmt.Println(recover())
	}()
	func() {
		s := stack{h: tracked()}
		use(&s)
		var none []int
		none[s.n]++
		use(&s)
	}()
}

func called(f func(*stack)) {
	s := stack{h: tracked()}
	f(&s)
	gc("given to a func value:", true)
}

func loop() {
	for i := range 3 {
		var s stack
		if i == 1 {
			s.h = tracked()
		}
		use(&s)
		gc(fmt.Sprint("round ", i, ":"), i != 0)
	}
}

func mapped() {
	m := map[string]*heap{}
	m["x"] = tracked()
	gc("in a map:", false)
	fmt.Println(len(m))
	gc("map used:", true)
}

func main() {
	passed()
	chosen(stack{h: tracked()}, true)
	chosen(stack{h: tracked()}, false)
	through()
	deep()
	array(3)
	deferred()
	r := recovered()
	fmt.Println(r.h != nil)
	gc("result used:", true)
	panicking()
	called(func(s *stack) {
		gc("in a func value:", false)
		use(s)
	})
	finalized = false
	loop()
	mapped()
}
