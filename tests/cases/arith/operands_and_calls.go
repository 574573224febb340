// run
// Which operands are read before the calls of their statement, and which after: those that gc holds in temporaries, and
// the others.
package main

import "fmt"

type S struct{ a, b int }

func (s S) get() int   { return s.a }
func (s *S) pget() int { return s.a }

type I interface{ get() int }

var (
	n, d, gi int
	k        uint
	s        string
	bs       []byte
	sl       []int
	m        map[string]int
	x, y, w  any
	v        I
	b        bool
	p        *int
	ps       *S
	gs       S
	ga       [3]int
	z        complex128
	fv       func() int
	ch       chan int
	two      = 2
	captured *int
)

func reset() {
	n, d, gi, k = 1, 1, 1, 1
	s, bs = "abc", []byte("a")
	sl = []int{10, 11, 12}
	m = map[string]int{"a": 1, "b": 2}
	x, y, w = 1, "y1", S{1, 2}
	v = &S{1, 2}
	b = true
	pn := 1
	p = &pn
	ps = &S{1, 2}
	gs = S{1, 2}
	ga = [3]int{1, 2, 3}
	z = complex(1, 2)
	fv = func() int { return 1 }
	ch = make(chan int, 10)
	ch <- 1
	ch <- 2
	*captured = 1
}

//go:noinline
func change() int {
	n, d, gi, k = 2, 2, 2, 2
	s, bs = "ABCD", []byte("b")
	sl[1], sl[2] = 77, 78
	sl = []int{20, 21, 22, 23, 24}
	m["a"] = 50
	m["c"] = 3
	x, y, w = 100, "y2", S{3, 4}
	v = &S{30, 40}
	b = false
	*p = 200
	ps.a = 300
	ps = &S{400, 5}
	gs = S{100, 200}
	ga = [3]int{4, 5, 6}
	z = complex(3, 4)
	fv = func() int { return 1000 }
	*captured = 500
	return two
}

//go:noinline
func get() int        { return n }
func inl() int        { return n }
func inlid(a int) int { return a }

//go:noinline
func nid(a int) int { return a + n }

func id[T any](a T) T { return a }

//go:noinline
func show[T any](a T, b int) {
	fmt.Print(value(a), " ", b, "; ")
	reset()
}

func value(a any) any {
	switch a := a.(type) {
	case func() int:
		return a()
	case *S:
		return *a
	}
	return a
}
func main() {
	c := 1
	captured = &c
	reset()
	show(n, change())
	show(func() (int, int) { return n, change() }())
	show([]any{n, change()}, 0)
	func() { defer show(n, change()) }()
	fmt.Println(`n`)
	show(n+1, change())
	show(func() (int, int) { return n + 1, change() }())
	show([]any{n + 1, change()}, 0)
	func() { defer show(n+1, change()) }()
	fmt.Println(`n+1`)
	show(c, change())
	show(func() (int, int) { return c, change() }())
	show([]any{c, change()}, 0)
	func() { defer show(c, change()) }()
	fmt.Println(`c`)
	show(*p, change())
	show(func() (int, int) { return *p, change() }())
	show([]any{*p, change()}, 0)
	func() { defer show(*p, change()) }()
	fmt.Println(`*p`)
	show(ps.a, change())
	show(func() (int, int) { return ps.a, change() }())
	show([]any{ps.a, change()}, 0)
	func() { defer show(ps.a, change()) }()
	fmt.Println(`ps.a`)
	show(gs.a, change())
	show(func() (int, int) { return gs.a, change() }())
	show([]any{gs.a, change()}, 0)
	func() { defer show(gs.a, change()) }()
	fmt.Println(`gs.a`)
	show(sl[1], change())
	show(func() (int, int) { return sl[1], change() }())
	show([]any{sl[1], change()}, 0)
	func() { defer show(sl[1], change()) }()
	fmt.Println(`sl[1]`)
	show(ga[1], change())
	show(func() (int, int) { return ga[1], change() }())
	show([]any{ga[1], change()}, 0)
	func() { defer show(ga[1], change()) }()
	fmt.Println(`ga[1]`)
	show(ga[gi], change())
	show(func() (int, int) { return ga[gi], change() }())
	show([]any{ga[gi], change()}, 0)
	func() { defer show(ga[gi], change()) }()
	fmt.Println(`ga[gi]`)
	show(m["a"], change())
	show(func() (int, int) { return m["a"], change() }())
	show([]any{m["a"], change()}, 0)
	func() { defer show(m["a"], change()) }()
	fmt.Println(`m["a"]`)
	show(m[string(bs)], change())
	show(func() (int, int) { return m[string(bs)], change() }())
	show([]any{m[string(bs)], change()}, 0)
	func() { defer show(m[string(bs)], change()) }()
	fmt.Println(`m[string(bs)]`)
	show(len(sl), change())
	show(func() (int, int) { return len(sl), change() }())
	show([]any{len(sl), change()}, 0)
	func() { defer show(len(sl), change()) }()
	fmt.Println(`len(sl)`)
	show(len(m), change())
	show(func() (int, int) { return len(m), change() }())
	show([]any{len(m), change()}, 0)
	func() { defer show(len(m), change()) }()
	fmt.Println(`len(m)`)
	show(cap(sl), change())
	show(func() (int, int) { return cap(sl), change() }())
	show([]any{cap(sl), change()}, 0)
	func() { defer show(cap(sl), change()) }()
	fmt.Println(`cap(sl)`)
	show(x.(int), change())
	show(func() (int, int) { return x.(int), change() }())
	show([]any{x.(int), change()}, 0)
	func() { defer show(x.(int), change()) }()
	fmt.Println(`x.(int)`)
	show(int64(n), change())
	show(func() (int64, int) { return int64(n), change() }())
	show([]any{int64(n), change()}, 0)
	func() { defer show(int64(n), change()) }()
	fmt.Println(`int64(n)`)
	show(-n, change())
	show(func() (int, int) { return -n, change() }())
	show([]any{-n, change()}, 0)
	func() { defer show(-n, change()) }()
	fmt.Println(`-n`)
	show(min(n, 100), change())
	show(func() (int, int) { return min(n, 100), change() }())
	show([]any{min(n, 100), change()}, 0)
	func() { defer show(min(n, 100), change()) }()
	fmt.Println(`min(n, 100)`)
	show(n/d, change())
	show(func() (int, int) { return n / d, change() }())
	show([]any{n / d, change()}, 0)
	func() { defer show(n/d, change()) }()
	fmt.Println(`n/d`)
	show(len(s+"x"), change())
	show(func() (int, int) { return len(s + "x"), change() }())
	show([]any{len(s + "x"), change()}, 0)
	func() { defer show(len(s+"x"), change()) }()
	fmt.Println(`len(s+"x")`)
	show(real(z), change())
	show(func() (float64, int) { return real(z), change() }())
	show([]any{real(z), change()}, 0)
	func() { defer show(real(z), change()) }()
	fmt.Println(`real(z)`)
	show(get(), change())
	show(func() (int, int) { return get(), change() }())
	show([]any{get(), change()}, 0)
	func() { defer show(get(), change()) }()
	fmt.Println(`get()`)
	show(id(n), change())
	show(func() (int, int) { return id(n), change() }())
	show([]any{id(n), change()}, 0)
	func() { defer show(id(n), change()) }()
	fmt.Println(`id(n)`)
	show(nid(n), change())
	show(func() (int, int) { return nid(n), change() }())
	show([]any{nid(n), change()}, 0)
	func() { defer show(nid(n), change()) }()
	fmt.Println(`nid(n)`)
	show(s, change())
	show(func() (string, int) { return s, change() }())
	show([]any{s, change()}, 0)
	func() { defer show(s, change()) }()
	fmt.Println(`s`)
	show(s+"x", change())
	show(func() (string, int) { return s + "x", change() }())
	show([]any{s + "x", change()}, 0)
	func() { defer show(s+"x", change()) }()
	fmt.Println(`s+"x"`)
	show(s+s+string(bs), change())
	show(func() (string, int) { return s + s + string(bs), change() }())
	show([]any{s + s + string(bs), change()}, 0)
	func() { defer show(s+s+string(bs), change()) }()
	fmt.Println(`s+s+string(bs)`)
	show(string(bs), change())
	show(func() (string, int) { return string(bs), change() }())
	show([]any{string(bs), change()}, 0)
	func() { defer show(string(bs), change()) }()
	fmt.Println(`string(bs)`)
	show(s[1:], change())
	show(func() (string, int) { return s[1:], change() }())
	show([]any{s[1:], change()}, 0)
	func() { defer show(s[1:], change()) }()
	fmt.Println(`s[1:]`)
	show(s[1], change())
	show(func() (byte, int) { return s[1], change() }())
	show([]any{s[1], change()}, 0)
	func() { defer show(s[1], change()) }()
	fmt.Println(`s[1]`)
	show(string(rune(n+64)), change())
	show(func() (string, int) { return string(rune(n + 64)), change() }())
	show([]any{string(rune(n + 64)), change()}, 0)
	func() { defer show(string(rune(n+64)), change()) }()
	fmt.Println(`string(rune(n+64))`)
	show(y.(string), change())
	show(func() (string, int) { return y.(string), change() }())
	show([]any{y.(string), change()}, 0)
	func() { defer show(y.(string), change()) }()
	fmt.Println(`y.(string)`)
	show(sl, change())
	show(func() ([]int, int) { return sl, change() }())
	show([]any{sl, change()}, 0)
	func() { defer show(sl, change()) }()
	fmt.Println(`sl`)
	show(sl[1:], change())
	show(func() ([]int, int) { return sl[1:], change() }())
	show([]any{sl[1:], change()}, 0)
	func() { defer show(sl[1:], change()) }()
	fmt.Println(`sl[1:]`)
	show([]int{n}, change())
	show(func() ([]int, int) { return []int{n}, change() }())
	show([]any{[]int{n}, change()}, 0)
	func() { defer show([]int{n}, change()) }()
	fmt.Println(`[]int{n}`)
	show(append(sl[:0:0], n), change())
	show(func() ([]int, int) { return append(sl[:0:0], n), change() }())
	show([]any{append(sl[:0:0], n), change()}, 0)
	func() { defer show(append(sl[:0:0], n), change()) }()
	fmt.Println(`append(sl[:0:0], n)`)
	show([]byte(s), change())
	show(func() ([]byte, int) { return []byte(s), change() }())
	show([]any{[]byte(s), change()}, 0)
	func() { defer show([]byte(s), change()) }()
	fmt.Println(`[]byte(s)`)
	show(gs, change())
	show(func() (S, int) { return gs, change() }())
	show([]any{gs, change()}, 0)
	func() { defer show(gs, change()) }()
	fmt.Println(`gs`)
	show(S{n, n}, change())
	show(func() (S, int) { return S{n, n}, change() }())
	show([]any{S{n, n}, change()}, 0)
	func() { defer show(S{n, n}, change()) }()
	fmt.Println(`S{n, n}`)
	show(*&S{n, n}, change())
	show(func() (S, int) { return *&S{n, n}, change() }())
	show([]any{*&S{n, n}, change()}, 0)
	func() { defer show(*&S{n, n}, change()) }()
	fmt.Println(`*&S{n, n}`)
	show(ga, change())
	show(func() ([3]int, int) { return ga, change() }())
	show([]any{ga, change()}, 0)
	func() { defer show(ga, change()) }()
	fmt.Println(`ga`)
	show(*ps, change())
	show(func() (S, int) { return *ps, change() }())
	show([]any{*ps, change()}, 0)
	func() { defer show(*ps, change()) }()
	fmt.Println(`*ps`)
	show(w.(S), change())
	show(func() (S, int) { return w.(S), change() }())
	show([]any{w.(S), change()}, 0)
	func() { defer show(w.(S), change()) }()
	fmt.Println(`w.(S)`)
	show(ps.a, change())
	show(func() (int, int) { return ps.a, change() }())
	show([]any{ps.a, change()}, 0)
	func() { defer show(ps.a, change()) }()
	fmt.Println(`ps.a`)
	show(x, change())
	show(func() (any, int) { return x, change() }())
	show([]any{x, change()}, 0)
	func() { defer show(x, change()) }()
	fmt.Println(`x`)
	show(any(gs), change())
	show(func() (any, int) { return any(gs), change() }())
	show([]any{any(gs), change()}, 0)
	func() { defer show(any(gs), change()) }()
	fmt.Println(`any(gs)`)
	show(any(n), change())
	show(func() (any, int) { return any(n), change() }())
	show([]any{any(n), change()}, 0)
	func() { defer show(any(n), change()) }()
	fmt.Println(`any(n)`)
	show(any(s), change())
	show(func() (any, int) { return any(s), change() }())
	show([]any{any(s), change()}, 0)
	func() { defer show(any(s), change()) }()
	fmt.Println(`any(s)`)
	show(v.(I), change())
	show(func() (I, int) { return v.(I), change() }())
	func() { defer show(v.(I), change()) }()
	fmt.Println(`v.(I)`)
	show(v.(*S), change())
	show(func() (*S, int) { return v.(*S), change() }())
	func() { defer show(v.(*S), change()) }()
	fmt.Println(`v.(*S)`)
	show(n == 1, change())
	show(func() (bool, int) { return n == 1, change() }())
	show([]any{n == 1, change()}, 0)
	func() { defer show(n == 1, change()) }()
	fmt.Println(`n == 1`)
	show(gs == S{1, 2}, change())
	show(func() (bool, int) { return gs == S{1, 2}, change() }())
	show([]any{gs == S{1, 2}, change()}, 0)
	func() { defer show(gs == S{1, 2}, change()) }()
	fmt.Println(`gs == S{1,2}`)
	show(x == any(1), change())
	show(func() (bool, int) { return x == any(1), change() }())
	show([]any{x == any(1), change()}, 0)
	func() { defer show(x == any(1), change()) }()
	fmt.Println(`x == any(1)`)
	show(n == 1 && d == 1, change())
	show(func() (bool, int) { return n == 1 && d == 1, change() }())
	show([]any{n == 1 && d == 1, change()}, 0)
	func() { defer show(n == 1 && d == 1, change()) }()
	fmt.Println(`n == 1 && d == 1`)
	show(!b, change())
	show(func() (bool, int) { return !b, change() }())
	show([]any{!b, change()}, 0)
	func() { defer show(!b, change()) }()
	fmt.Println(`!b`)
	show(s == "abc", change())
	show(func() (bool, int) { return s == "abc", change() }())
	show([]any{s == "abc", change()}, 0)
	func() { defer show(s == "abc", change()) }()
	fmt.Println(`s == "abc"`)
	show(fv(), change())
	show(func() (int, int) { return fv(), change() }())
	show([]any{fv(), change()}, 0)
	func() { defer show(fv(), change()) }()
	fmt.Println(`fv()`)
	show(gs.get(), change())
	show(func() (int, int) { return gs.get(), change() }())
	show([]any{gs.get(), change()}, 0)
	func() { defer show(gs.get(), change()) }()
	fmt.Println(`gs.get()`)
	show(ps.pget(), change())
	show(func() (int, int) { return ps.pget(), change() }())
	show([]any{ps.pget(), change()}, 0)
	func() { defer show(ps.pget(), change()) }()
	fmt.Println(`ps.pget()`)
	show(v.get(), change())
	show(func() (int, int) { return v.get(), change() }())
	show([]any{v.get(), change()}, 0)
	func() { defer show(v.get(), change()) }()
	fmt.Println(`v.get()`)
	show(gs.get, change())
	show(func() (func() int, int) { return gs.get, change() }())
	func() { defer show(gs.get, change()) }()
	fmt.Println(`gs.get`)
	show(func() int { return n }, change())
	show(func() (func() int, int) { return func() int { return n }, change() }())
	func() { defer show(func() int { return n }, change()) }()
	fmt.Println(`func() int { return n }`)
	show(z, change())
	show(func() (complex128, int) { return z, change() }())
	show([]any{z, change()}, 0)
	func() { defer show(z, change()) }()
	fmt.Println(`z`)
	show(complex(float64(n), 1), change())
	show(func() (complex128, int) { return complex(float64(n), 1), change() }())
	show([]any{complex(float64(n), 1), change()}, 0)
	func() { defer show(complex(float64(n), 1), change()) }()
	fmt.Println(`complex(float64(n), 1)`)
	show(inl(), change())
	show(func() (int, int) { return inl(), change() }())
	show([]any{inl(), change()}, 0)
	func() { defer show(inl(), change()) }()
	fmt.Println(`inl()`)
	show(inlid(n), change())
	show(func() (int, int) { return inlid(n), change() }())
	show([]any{inlid(n), change()}, 0)
	func() { defer show(inlid(n), change()) }()
	fmt.Println(`inlid(n)`)
	show(n<<k, change())
	show(func() (int, int) { return n << k, change() }())
	show([]any{n << k, change()}, 0)
	func() { defer show(n<<k, change()) }()
	fmt.Println(`n << k`)
	show(uint8(n), change())
	show(func() (uint8, int) { return uint8(n), change() }())
	show([]any{uint8(n), change()}, 0)
	func() { defer show(uint8(n), change()) }()
	fmt.Println(`uint8(n)`)
	show(float64(n), change())
	show(func() (float64, int) { return float64(n), change() }())
	show([]any{float64(n), change()}, 0)
	func() { defer show(float64(n), change()) }()
	fmt.Println(`float64(n)`)
	show([3]int(sl), change())
	show(func() ([3]int, int) { return [3]int(sl), change() }())
	show([]any{[3]int(sl), change()}, 0)
	func() { defer show([3]int(sl), change()) }()
	fmt.Println(`[3]int(sl)`)
	show(sl[gi:n+1], change())
	show(func() ([]int, int) { return sl[gi : n+1], change() }())
	show([]any{sl[gi : n+1], change()}, 0)
	func() { defer show(sl[gi:n+1], change()) }()
	fmt.Println(`sl[gi:n+1]`)
	show(len(ch), change())
	show(func() (int, int) { return len(ch), change() }())
	show([]any{len(ch), change()}, 0)
	func() { defer show(len(ch), change()) }()
	fmt.Println(`len(ch)`)
	show(<-ch, change())
	show(func() (int, int) { return <-ch, change() }())
	show([]any{<-ch, change()}, 0)
	func() { defer show(<-ch, change()) }()
	fmt.Println(`<-ch`)
}
