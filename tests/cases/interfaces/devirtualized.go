// run

// Interface calls whose value can have one type only are direct calls: they do what calls through the method table do.
package main

import (
	"errors"
	"fmt"
	"runtime"
	"strings"
)

type shape interface {
	area() int
	grow(by int) shape
}

type square struct{ side int }

func (s *square) area() int         { return s.side * s.side }
func (s *square) grow(by int) shape { s.side += by; return s }

type pair struct{ a, b int }

func (p pair) area() int         { return p.a * p.b }
func (p pair) grow(by int) shape { p.a += by; return p }

//go:noinline
func (p pair) String() string { return fmt.Sprint(p.a, "x", p.b) }

type number int

func (n number) area() int         { return int(n) }
func (n number) grow(by int) shape { return n + number(by) }

type callback func(int) int

func (f callback) area() int         { return f(3) }
func (f callback) grow(by int) shape { return callback(func(x int) int { return f(x) + by }) }

type named struct {
	name string
	*square
}
type values struct {
	name string
	pair
}
type wrapped struct {
	name string
	shape
}
type list[T any] struct{ items []T }

func (l list[T]) area() int         { return len(l.items) }
func (l list[T]) grow(by int) shape { return list[T]{append(l.items, make([]T, by)...)} }

type box[T any] struct{ value T }

func (b *box[T]) area() int         { return 1 }
func (b *box[T]) grow(by int) shape { return b }
func (b *box[T]) get() T            { return b.value }

type getter[T any] interface{ get() T }

func new_shape() shape         { return &square{6} }
func new_pair() (shape, error) { return pair{2, 5}, nil }
func chosen(b bool) shape {
	if b {
		return &square{1}
	}
	return &square{2}
}

func caught(name string, f func()) {
	defer func() {
		r := recover()
		if err, ok := r.(runtime.Error); ok {
			fmt.Println(name, "panics:", err)
		} else {
			fmt.Println(name, "recovers", r)
		}
	}()
	f()
}

func sum[T shape](x T) int {
	var s shape = x
	return s.area()
}
func get[T any](x T) T {
	var g getter[T] = &box[T]{x}
	return g.get()
}

func kinds() {
	var a shape = &square{3}
	var b shape = pair{3, 4}
	var c shape = number(7)
	var d shape = callback(func(x int) int { return x + 10 })
	var e shape = named{"n", &square{5}}
	var f shape = &named{"n", &square{6}}
	var g shape = values{"v", pair{2, 3}}
	var h shape = &values{"v", pair{4, 3}}
	var i shape = wrapped{"w", number(9)}
	var j shape = &wrapped{"w", &square{9}}
	var k shape = list[string]{[]string{"x", "y"}}
	var l shape = &box[float64]{2.5}
	var m shape = &pair{8, 8}
	fmt.Println(a.area(), b.area(), c.area(), d.area(), e.area(), f.area(), g.area(), h.area(), i.area(), j.area(),
		k.area(), l.area(), m.area())
	fmt.Println(a.grow(1).area(), b.grow(1).area(), c.grow(1).area(), d.grow(1).area(), e.grow(1).area(),
		f.grow(1).area(), g.grow(1).area(), h.grow(1).area(), i.grow(1).area(), j.grow(1).area(), k.grow(2).area(),
		l.grow(1).area(), m.grow(1).area())
	n, err := new_pair()
	fmt.Println(new_shape().area(), chosen(true).area(), n.area(), err == nil)
	fmt.Println(sum(number(4)), sum(pair{2, 2}), sum(&square{2}), get("got"), get(1.5))
	var s fmt.Stringer = pair{1, 2}
	fmt.Println(s.String(), s)
}

// The value is a copy that methods do not change.
func copies() {
	p := pair{1, 2}
	var s shape = p
	p.a = 100
	fmt.Println(s.area(), s.grow(5).area(), s.area())
	q := &square{2}
	s2 := shape(q)
	q.side = 5
	fmt.Println(s2.area(), s2.grow(1).area(), q.side)
}

func nils() {
	caught("nil interface", func() {
		var s shape
		if len(fmt.Sprint()) > 0 {
			s = &square{1}
		}
		fmt.Println(s.area())
	})
	caught("nil interface of values", func() {
		var s shape
		if len(fmt.Sprint()) > 0 {
			s = pair{}
		}
		fmt.Println(s.area())
	})
	caught("nil pointer", func() {
		var p *square
		var s shape = p
		fmt.Println(s.area())
	})
	caught("value method of nil pointer", func() {
		var p *pair
		var s shape = p
		fmt.Println(s.area())
	})
	caught("nil embedded pointer", func() {
		var s shape = named{}
		fmt.Println(s.area())
	})
	caught("nil embedded interface", func() {
		var s shape = wrapped{}
		fmt.Println(s.area())
	})
	caught("nil pointer to embedding", func() {
		var p *values
		var s shape = p
		fmt.Println(s.area())
	})
	caught("failed assertion", func() {
		s, ok := any(1).(shape)
		fmt.Println(ok, s == nil)
		fmt.Println(s.area())
	})
	caught("impossible", func() { any(1).(interface{ area() int }).area() })
	caught("nil func", func() {
		var s shape = callback(nil)
		s.area()
	})
	caught("deferred", func() {
		var s shape
		defer fmt.Println("unwound")
		defer s.area()
		fmt.Println("not here")
	})
	caught("go", func() {
		var s shape
		go s.area()
		fmt.Println("not here")
	})
}

type recoverer struct{ log *[]string }

func (r recoverer) close(what string) { *r.log = append(*r.log, fmt.Sprint(what, " ", recover())) }

type closer interface{ close(what string) }

type failing struct{ depth int }

func (f failing) close(what string) {
	if f.depth == 0 {
		panic(errors.New("failed " + what))
	}
	var c closer = failing{f.depth - 1}
	c.close(what)
}

// Deferred calls are calls of the method itself, which may recover.
func recovers() {
	var log []string
	func() {
		var c closer = recoverer{&log}
		defer c.close("first")
		var f closer = failing{3}
		f.close("second")
	}()
	func() {
		var c closer = &recoverer{&log}
		defer c.close("third")
		panic("fourth")
	}()
	func() {
		for i := range 3 {
			var c closer = recoverer{&log}
			defer c.close(fmt.Sprint("loop ", i))
		}
		panic("fifth")
	}()
	fmt.Println(strings.Join(log, "; "))
}

// Assigned in a func literal, in a loop, from another variable.
func assigned() {
	var s shape
	set := func(side int) { s = &square{side} }
	set(3)
	fmt.Println(s.area())
	for t := shape(pair{1, 1}); t.area() < 30; t = t.grow(7) {
		fmt.Print(t.area(), " ")
	}
	var u shape = pair{2, 2}
	v := u
	for range 2 {
		fmt.Print(v.area(), " ")
		v = pair{v.area(), 3}
	}
	var w shape
	for _, w = range []shape{number(1), pair{2, 3}} {
		fmt.Print(w.area(), " ")
	}
	for _, x := range []pair{{1, 2}, {3, 4}} {
		w = x
		fmt.Print(w.area(), " ")
	}
	var y shape = number(1)
	p := &y
	*p = pair{6, 6}
	fmt.Println(y.area())
	switch z := any(pair{7, 7}).(type) {
	case shape:
		fmt.Println(z.area())
	}
	done := make(chan int)
	var g shape = pair{5, 6}
	go func() { done <- g.area() }()
	fmt.Println(<-done)
	f := g.area
	g = pair{9, 9}
	fmt.Println(f(), g.area())
}

// Operands are evaluated before the call, the receiver before them.
func order() {
	var log []string
	note := func(s string, v int) int { log = append(log, s); return v }
	var s shape = &square{note("made", 2)}
	fmt.Println(s.grow(note("a", 1)).grow(note("b", 2)).area(), log)
}

func lines() {
	_, _, line, _ := runtime.Caller(0)
	defer func() {
		recover()
		var pcs [16]uintptr
		frames := runtime.CallersFrames(pcs[:runtime.Callers(0, pcs[:])])
		for {
			f, more := frames.Next()
			if strings.HasPrefix(f.Function, "main.lines") || strings.HasPrefix(f.Function, "main.(*square)") {
				fmt.Println(f.Function, f.Line-line)
			}
			if !more {
				break
			}
		}
	}()
	var p *square
	var s shape = p
	fmt.Println(s.
		area())
}

func main() {
	kinds()
	copies()
	nils()
	recovers()
	assigned()
	order()
	lines()
}
