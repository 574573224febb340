// run

// How many objects common statements put on the heap.
package main

import (
	"errors"
	"fmt"
	"runtime"
	"strconv"
	"strings"
)

type point struct{ x, y int }
type big struct{ a [20]int }
type shape interface{ area() int }
type square struct{ s int }
type ptrShape struct{ s int }

func (s square) area() int    { return s.s * s.s }
func (p *ptrShape) area() int { return p.s }
func (p point) sum() int      { return p.x + p.y }
func (p *point) move(d int)   { p.x += d }

var (
	sinkAny    any
	sinkInt    int
	sinkStr    string
	sinkBytes  []byte
	sinkInts   []int
	sinkPtr    *point
	sinkFunc   func() int
	sinkShape  shape
	sinkMap    map[int]int
	sinkErr    error
	sinkBool   bool
	sinkRunes  []rune
	sinkStrMap map[string]int
	n          = 1000
	text       = "hello, world, this is a longer text than thirty-two bytes"
	short      = "abc"
	bytes40    = []byte("0123456789012345678901234567890123456789")
	ints       = []int{3, 1, 2}
)

//go:noinline
func newPoint(x int) *point { return &point{x, x} }

//go:noinline
func takeAny(a any) { sinkBool = a == nil }

//go:noinline
func keepAny(a any) { sinkAny = a }

//go:noinline
func variadic(xs ...int) int { return len(xs) }

//go:noinline
func keepVariadic(xs ...int) { sinkInts = xs }

//go:noinline
func callFunc(f func() int) int { return f() }

//go:noinline
func apply(s shape) int { return s.area() }

//go:noinline
func value(p point) int { return p.x }

func count(name string, f func()) {
	var before, after runtime.MemStats
	f()
	runtime.GC()
	runtime.ReadMemStats(&before)
	for range 1000 {
		f()
	}
	runtime.ReadMemStats(&after)
	fmt.Println(name, (after.Mallocs-before.Mallocs+50)/1000)
}

func main() {
	i := 5
	count("escaping struct", func() { sinkPtr = newPoint(1) })
	count("local struct pointer", func() { p := &point{1, 2}; p.move(3); sinkInt = p.x })
	count("new local", func() { p := new(point); p.x = 1; sinkInt = p.x })
	count("new escaping", func() { sinkPtr = new(point) })
	count("small int to any", func() { sinkAny = 5 })
	count("large int to any", func() { sinkAny = n * 1000 })
	count("byte to any", func() { sinkAny = byte(n) })
	count("bool to any", func() { sinkAny = n > 3 })
	count("zero to any", func() { z := n - n; sinkAny = z })
	count("string to any", func() { sinkAny = text })
	count("string var to any", func() { s := text[:n%7+3]; sinkAny = s })
	count("struct to any", func() { sinkAny = point{n, n} })
	count("pointer to any", func() { p := sinkPtr; sinkAny = p })
	count("func to any", func() { sinkAny = main })
	count("float to any", func() { sinkAny = float64(n) })
	count("any not kept", func() { takeAny(n * 12345) })
	count("any kept", func() { keepAny(n * 12345) })
	count("interface value method", func() { sinkInt = apply(square{n}) })
	count("interface pointer method", func() { sinkInt = apply(&ptrShape{n}) })
	count("interface stored", func() { sinkShape = square{n} })
	count("variadic", func() { sinkInt = variadic(1, 2, 3) })
	count("variadic kept", func() { keepVariadic(1, 2, 3) })
	count("variadic none", func() { keepVariadic() })
	count("closure called", func() { x := n; sinkInt = func() int { return x }() })
	count("closure passed", func() { x := n; sinkInt = callFunc(func() int { x++; return x }) })
	count("closure stored", func() { x := n; sinkFunc = func() int { return x } })
	count("closure stored by reference", func() { x := n; sinkFunc = func() int { x++; return x } })
	count("closure without capture", func() { sinkFunc = func() int { return 1 } })
	count("method value", func() { p := &point{1, 2}; f := p.sum; sinkInt = f() })
	count("method value stored", func() { p := point{n, 2}; sinkFunc = p.sum })
	count("make constant", func() { s := make([]int, 10); s[1] = n; sinkInt = s[1] })
	count("make constant escaping", func() { sinkInts = make([]int, 10) })
	count("make zero escaping", func() { sinkInts = make([]int, 0) })
	count("make large", func() { s := make([]int, 10000); sinkInt = s[n] })
	count("make n escaping", func() { sinkInts = make([]int, n) })
	count("slice literal", func() { s := []int{1, 2, i}; sinkInt = s[n%3] })
	count("slice literal escaping", func() { sinkInts = []int{1, 2, n} })
	count("append escaping 1", func() { sinkInts = append([]int(nil), 1) })
	count("append slice", func() { sinkInts = append([]int{}, ints...) })
	count("append in capacity", func() { s := make([]int, 0, 10); s = append(s, 1, 2, 3); sinkInt = len(s) })
	count("append strings", func() {
		var s []string
		for range 5 {
			s = append(s, short)
		}
		sinkAny = s
	})
	count("map escaping empty", func() { sinkMap = make(map[int]int) })
	count("map escaping one", func() { sinkMap = map[int]int{1: 1} })
	count("map lookup", func() { sinkInt = sinkMap[1] })
	count("map assign", func() { sinkMap[1] = n })
	count("map lookup bytes", func() { sinkInt = sinkStrMap[string(bytes40)] })
	count("concat 2", func() { sinkStr = text + short })
	count("concat 3", func() { sinkStr = text + short + text })
	count("concat empty", func() { e := text[:n-1000]; sinkStr = e + short })
	count("concat local short", func() { s := short + short; sinkInt = len(s) })
	count("concat local long", func() { s := text + text; sinkInt = len(s) })
	count("concat assign", func() { s := ""; s += text; s += short; sinkStr = s })
	count("bytes to string", func() { sinkStr = string(bytes40) })
	count("bytes to string local", func() { s := string(bytes40); sinkInt = len(s) })
	count("bytes to short string local", func() { s := string(bytes40[:10]); sinkInt = len(s) })
	count("bytes compare", func() { sinkBool = string(bytes40) == text })
	count("string to bytes", func() { sinkBytes = []byte(text) })
	count("string to bytes local", func() { b := []byte(text); b[0] = 'x'; sinkInt = int(b[1]) })
	count("string to short bytes local", func() { b := []byte(short); b[0] = 'x'; sinkInt = int(b[1]) })
	count("string range bytes", func() {
		for _, c := range []byte(text) {
			sinkInt += int(c)
		}
	})
	count("string to runes", func() { sinkRunes = []rune(text) })
	count("string to runes local", func() { r := []rune(short); sinkInt = len(r) })
	count("rune to string", func() { sinkStr = string(rune(n + 200)) })
	count("byte slice of one to string", func() { sinkStr = string(bytes40[3:4]) })
	count("defer closure", func() { defer func() { sinkInt++ }() })
	count("defer in loop", func() {
		for range 3 {
			defer func() { sinkInt++ }()
		}
	})
	count("defer call with args", func() { defer value(point{1, n}) })
	count("panic recover", func() {
		defer func() { recover() }()
		panic(short)
	})
	count("range func", func() {
		for v := range func(yield func(int) bool) { _ = yield(1) && yield(2) } {
			sinkInt += v
		}
	})
	count("loop variable captured", func() {
		for j := 0; j < 3; j++ {
			sinkFunc = func() int { return j }
		}
	})
	count("array to slice", func() { var a [4]int; s := a[:]; s[n%4] = 1; sinkInt = a[0] })
	count("array to slice escaping", func() { var a [4]int; a[1] = n; sinkInts = a[:] })
	count("big struct to any", func() { sinkAny = big{} })
	count("struct copy", func() { p := point{1, n}; q := p; sinkInt = q.x })
	count("interface to interface", func() { var s shape = square{n}; sinkAny = s })
	count("type assertion", func() { var a any = n * 7; sinkInt = a.(int) })
	count("type switch", func() {
		var a any = point{n, n}
		switch v := a.(type) {
		case point:
			sinkInt = v.x
		}
	})
	count("errors.New", func() { sinkErr = errors.New("x") })
	count("strconv.Itoa small", func() { sinkStr = strconv.Itoa(n % 100) })
	count("strconv.Itoa", func() { sinkStr = strconv.Itoa(n * 12345) })
	count("strings.Repeat", func() { sinkStr = strings.Repeat(short, 20) })
	count("strings.Builder", func() {
		var b strings.Builder
		b.WriteString(text)
		b.WriteString(text)
		sinkStr = b.String()
	})
	count("strings.Split", func() { sinkInt = len(strings.Split(text, ",")) })
	count("strings.ToUpper", func() { sinkStr = strings.ToUpper(text) })
	count("chan", func() { c := make(chan int, 1); c <- n; sinkInt = <-c })
	count("chan pointer", func() { c := make(chan *point, 1); c <- sinkPtr; sinkPtr = <-c })
	count("select", func() {
		c := make(chan int, 1)
		select {
		case c <- 1:
		default:
		}
	})
	count("goroutine", func() { c := make(chan bool); go func() { c <- true }(); <-c })
	count("tiny", func() { p := new(byte); sinkAny = p })
	count("struct with any", func() { sinkAny = struct{ a any }{n} })
	count("nested literal", func() { sinkAny = [][]int{{1}, {2, 3}} })
	count("pointer slice", func() { sinkAny = []*point{{1, 2}, {3, 4}} })
	count("map of structs", func() { sinkAny = map[string]point{"a": {1, 2}} })
	count("two results", func() { a, b := &point{1, 1}, &point{2, 2}; a, b = b, a; sinkInt = a.x + b.y })
	count("comparison of any", func() { sinkBool = sinkAny == any(n) })
	count("complex to any", func() { sinkAny = complex(float64(n), 1) })
	count("slice to any", func() { sinkAny = ints })
	count("copy", func() { s := make([]int, 3); copy(s, ints); sinkInt = s[0] })
	count("minmax", func() { sinkInt = min(n, 3) + max(n, 4) })
	count("fmt.Sprint", func() { sinkStr = fmt.Sprint(n) })
	count("fmt.Sprintf", func() { sinkStr = fmt.Sprintf("%d %s", n, short) })
}
