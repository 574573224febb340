// run

// How many objects more statements put on the heap: the table of allocation_counts.go goes on.
package main

import (
	"os"
	"runtime"
	"sort"
	"strconv"
	"strings"
)

type node struct {
	next *node
	v    int
}
type pair struct{ a, b string }
type wide struct{ a [10]int }
type list[T any] struct{ items []T }
type reader interface{ read(b []byte) int }
type file struct{ at int }
type outer struct{ in *inner }
type inner struct{ v int }
type number int
type embeds struct{ inner }

func (l *list[T]) add(v T)        { l.items = append(l.items, v) }
func (f *file) read(b []byte) int { f.at += len(b); return len(b) }
func (n number) String() string   { return "number" }
func (i inner) value() int        { return i.v }
func (i *inner) pointer() int     { return i.v }

type stringer interface{ String() string }

var (
	n         = 1000
	text      = "hello, world, this is a longer text than thirty-two bytes"
	short     = "abc"
	words     = []string{"a", "bb", "ccc", "dddd"}
	table     = map[string]int{"a": 1, "b": 2}
	anySink   any
	intSink   int
	boolSink  bool
	strSink   string
	nodeSink  *node
	nodesSink []*node
	intsSink  []int
	funcSink  func(int) int
	errSink   error
	pairSink  pair
	wideSink  wide
	outerSink outer
	chanSink  chan int
	anysSink  []any
	strsSink  []string
	strSinker stringer
	arraySink [3]*node
	mapSink   map[string]*node
	funcsSink []func()
)

//go:noinline
func makeList(k int) *node {
	var head *node
	for i := range k {
		head = &node{head, i}
	}
	return head
}

//go:noinline
func length(l *node) (k int) {
	for ; l != nil; l = l.next {
		k++
	}
	return
}

//go:noinline
func named() (result node) { result.v = n; return }

//go:noinline
func pointerResult() (result *node) { result = new(node); return }

//go:noinline
func readAll(r reader) int { var b [64]byte; return r.read(b[:]) }

//go:noinline
func drop(xs ...any) {}

//go:noinline
func keep(xs ...any) { anysSink = xs }

//go:noinline
func compose(f, g func(int) int) func(int) int { return func(x int) int { return f(g(x)) } }

//go:noinline
func swap(a, b *int) { *a, *b = *b, *a }

//go:noinline
func fill(b []byte) { b[0] = 1 }

//go:noinline
func identity(p *node) *node { return p }

//go:noinline
func mapOf[T any](xs []T, f func(T) T) []T {
	out := make([]T, 0, len(xs))
	for _, x := range xs {
		out = append(out, f(x))
	}
	return out
}

//go:noinline
func sum[T int | float64](xs ...T) (s T) {
	for _, x := range xs {
		s += x
	}
	return
}

//go:noinline
func failing(k int) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = r.(error)
		}
	}()
	var a [4]int
	intSink = a[k]
	return
}

func count(name string, f func()) {
	var before, after runtime.MemStats
	f()
	runtime.GC()
	runtime.ReadMemStats(&before)
	for range 1000 {
		f()
	}
	runtime.ReadMemStats(&after)
	os.Stdout.WriteString(name + " " + strconv.Itoa(int(after.Mallocs-before.Mallocs+50)/1000) + "\n")
}

func main() {
	count("list of ten", func() { nodeSink = makeList(10) })
	count("list on the stack", func() { a := node{nil, 1}; b := node{&a, 2}; intSink = length(&b) })
	count("named result", func() { intSink = named().v })
	count("pointer result", func() { intSink = pointerResult().v })
	count("interface argument", func() { f := file{}; intSink = readAll(&f) })
	count("interface argument new", func() { intSink = readAll(new(file)) })
	count("any arguments dropped", func() { drop(n, text, 2.5) })
	count("any arguments kept", func() { keep(n, text, 2.5) })
	count("any constants kept", func() { keep(1, "x", 2.5) })
	count("composed functions", func() { funcSink = compose(func(x int) int { return x + 1 }, func(x int) int { return x * n }) })
	count("composed capturing", func() { k := n; funcSink = compose(func(x int) int { return x + k }, func(x int) int { return x * k }) })
	count("addresses lent", func() { a, b := 1, 2; swap(&a, &b); intSink = a })
	count("array lent", func() { var b [100]byte; fill(b[:]); intSink = int(b[0]) })
	count("identity local", func() { p := &node{nil, n}; intSink = identity(p).v })
	count("identity kept", func() { nodeSink = identity(&node{nil, n}) })
	count("generic map", func() { intsSink = mapOf([]int{1, 2, 3}, func(x int) int { return x * 2 }) })
	count("generic sum", func() { intSink = sum(1, 2, 3) })
	count("generic list", func() { var l list[int]; l.add(1); l.add(2); l.add(3); intSink = len(l.items) })
	count("generic list of strings", func() { l := &list[string]{}; l.add(short); anySink = l })
	count("no error", func() { errSink = failing(n % 4) })
	count("struct of strings", func() { pairSink = pair{text[:n%5+1], text[n%7:]} })
	count("struct of strings to any", func() { anySink = pair{text, short} })
	count("wide value", func() { w := wide{}; w.a[n%10] = 1; wideSink = w })
	count("wide to any", func() { w := wide{}; w.a[n%10] = 1; anySink = w })
	count("pointer in struct", func() { outerSink = outer{&inner{n}} })
	count("pointer in local struct", func() { o := outer{&inner{n}}; intSink = o.in.v })
	count("array of pointers", func() { arraySink = [3]*node{{nil, 1}, {nil, 2}, {nil, 3}} })
	count("array of pointers local", func() { a := [3]*node{{nil, 1}, {nil, 2}, {nil, 3}}; intSink = a[n%3].v })
	count("slice of pointers", func() { nodesSink = []*node{{nil, 1}, {nil, 2}} })
	count("append pointers", func() { nodesSink = append(nodesSink[:0], &node{nil, n}) })
	count("append with capacity", func() {
		s := make([]int, 0, 100)
		for i := range 100 {
			s = append(s, i)
		}
		intsSink = s
	})
	count("slice of slice", func() { s := intsSink[:n%3]; intSink = len(s) })
	count("three-index slice appended", func() { intsSink = append(intsSink[:1:1], 5) })
	count("map of pointers", func() { mapSink = map[string]*node{"a": {nil, 1}} })
	count("map set pointer", func() { mapSink["a"] = &node{nil, n} })
	count("map delete and set", func() { delete(table, "a"); table["a"] = n })
	count("map range", func() {
		for k, v := range table {
			intSink += v + len(k)
		}
	})
	count("map missing", func() { _, boolSink = table["none"] })
	count("map key joined", func() { intSink = table[short[:1]+short[1:2]] })
	count("channel of ints", func() { chanSink = make(chan int) })
	count("channel with room", func() { chanSink = make(chan int, 10) })
	count("channel sum", func() {
		c := make(chan int, 3)
		for i := range 3 {
			c <- i
		}
		close(c)
		for v := range c {
			intSink += v
		}
	})
	count("goroutine with arguments", func() {
		done := make(chan int)
		go func(a, b int) { done <- a + b }(n, 2)
		intSink = <-done
	})
	count("named type to interface", func() { strSinker = number(n * 3) })
	count("named small to interface", func() { strSinker = number(7) })
	count("interface of interface", func() { anySink = strSinker })
	count("method of interface value", func() { strSink = strSinker.String() })
	count("method expression", func() { f := inner.value; intSink = f(inner{n}) })
	count("method expression pointer", func() { f := (*inner).pointer; i := inner{n}; intSink = f(&i) })
	count("promoted method", func() { e := embeds{inner{n}}; intSink = e.value() + e.pointer() })
	count("func literals in a slice", func() {
		funcsSink = funcsSink[:0]
		for i := range 3 {
			funcsSink = append(funcsSink, func() { intSink = i })
		}
	})
	count("recursive closure", func() {
		var fact func(k int) int
		fact = func(k int) int {
			if k == 0 {
				return 1
			}
			return k * fact(k-1)
		}
		intSink = fact(5)
	})
	count("goto loop", func() {
		i := 0
	again:
		p := &node{nil, i}
		intSink = p.v
		i++
		if i < 3 {
			goto again
		}
	})
	count("defer with closure argument", func() { defer func(k int) { intSink = k }(n) })
	count("defer method", func() { i := &inner{n}; defer i.pointer() })
	count("switch on type", func() {
		switch v := anySink.(type) {
		case stringer:
			strSink = v.String()
		case nil:
			intSink++
		}
	})
	count("compare structs", func() { boolSink = pairSink == pair{short, text} })
	count("compare any", func() { boolSink = anySink == any(short) })
	count("sort.Ints", func() { s := [...]int{3, 1, 2}; sort.Ints(s[:]); intSink = s[0] })
	count("strings.Fields", func() { strsSink = strings.Fields("a b c") })
	count("strings.Join", func() { strSink = strings.Join(words, ", ") })
	count("strings.Contains", func() { boolSink = strings.Contains(text, short) })
	count("strings.TrimSpace", func() { strSink = strings.TrimSpace(" " + short) })
	count("strings.Replace", func() { strSink = strings.ReplaceAll(text, "l", "L") })
	count("strconv.Atoi", func() { intSink, errSink = strconv.Atoi("123") })
	count("strconv.Atoi error", func() { intSink, errSink = strconv.Atoi("12x") })
	count("strconv.AppendInt", func() { var b [20]byte; intSink = len(strconv.AppendInt(b[:0], int64(n), 10)) })
	count("struct literal pointer kept", func() { p := &node{}; p.v = n; nodeSink = p })
	count("two pointers one kept", func() { a, b := &node{}, &node{}; a.v = b.v; nodeSink = a })
	count("pointer to pointer", func() { p := &node{}; q := &p; intSink = (*q).v })
	count("conditional escape", func() {
		p := &node{nil, n}
		if n < 0 {
			nodeSink = p
		}
		intSink = p.v
	})
	count("large array local", func() { var a [1000]int; a[n%1000] = 1; intSink = a[1] })
	count("make of runes", func() { r := make([]rune, 10); r[0] = 'x'; strSink = string(r[:1]) })
	count("string of bytes in a loop", func() {
		b := []byte{'a', 'b'}
		for range 3 {
			intSink += len(string(b))
		}
	})
	count("string iteration", func() {
		for _, r := range text {
			intSink += int(r)
		}
	})
	count("substring kept", func() { strSink = text[n%5:] })
	count("clear and refill", func() { clear(table); table["a"], table["b"] = 1, 2 })
	count("iterator of functions", func() {
		seq := func(yield func(int) bool) {
			for i := range 3 {
				if !yield(i) {
					return
				}
			}
		}
		for v := range seq {
			intSink += v
		}
	})
	count("min of strings", func() { strSink = min(text, short) })
	count("new of expression", func() { p := new(n + 1); intSink = *p })
	count("new of expression kept", func() { anySink = new(n + 1) })
}
