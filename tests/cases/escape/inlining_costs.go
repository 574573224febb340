// inlining

// What each construct of the language costs an inliner.
package main

import "fmt"

type T struct {
	a, b int
	m    map[string]int
	p    *T
	s    []int
	f    func(int) int
	i    fmt.Stringer
}

//go:noinline
func ext() (int, error) { return 1, nil }

//go:noinline
func one() int { return 1 }

func empty()                    {}
func swapv(a, b int) (int, int) { a, b = b, a; return a, b }
func def2() int                 { a, b := 1, 2; return a + b }
func def3() int                 { a, b, c := 1, 2, 3; return a + b + c }
func tuple() int                { a, err := ext(); _ = err; return a }
func tupleset() (a int, err error) {
	a, err = ext()
	return
}
func retcall() (int, error)        { return ext() }
func commaok(m map[string]int) int { v, ok := m["a"]; _ = ok; return v }
func ifok(m map[string]int) int {
	if v, ok := m["a"]; ok {
		return v
	}
	return 0
}
func assertok(x any) int { v, ok := x.(int); _ = ok; return v }
func assert1(x any) int  { return x.(int) }
func recvok(c chan int) int {
	v, ok := <-c
	_ = ok
	return v
}
func sw(n int) int {
	switch n {
	case 0:
		return 1
	case 1, 2:
		return 2
	default:
		return 3
	}
}
func swcall() int {
	switch one() {
	case 0:
		return 1
	}
	return 2
}
func swinit() int {
	switch x := one(); x {
	case 0:
		return 1
	}
	return 2
}
func swtrue(n int) int {
	switch {
	case n > 1:
		return 1
	case n < 0:
		return 2
	}
	return 3
}
func tsw(x any) int {
	switch v := x.(type) {
	case int:
		return v
	case string, []byte:
		return 2
	case nil:
		return 3
	default:
		return 4
	}
}
func tsw2(x any) int {
	switch x.(type) {
	case int:
		return 1
	case error:
		return 2
	}
	return 3
}
func rng0(s []int) (n int) {
	for range s {
		n++
	}
	return
}
func rng1(s []int) (n int) {
	for i := range s {
		n += i
	}
	return
}
func rng2(s []int) (n int) {
	for i, v := range s {
		n += i + v
	}
	return
}
func rng3(s []int) (n int) {
	for _, v := range s {
		n += v
	}
	return
}
func rng4(s []int) (n int) {
	for n = range s {
	}
	return
}
func rngint(k int) (n int) {
	for i := range k {
		n += i
	}
	return
}
func rngint0(k int) (n int) {
	for range k {
		n++
	}
	return
}
func rngch(c chan int) (n int) {
	for v := range c {
		n += v
	}
	return
}
func rngstr(s string) (n int) {
	for _, r := range s {
		n += int(r)
	}
	return
}
func rngmap(m map[string]int) (n int) {
	for k, v := range m {
		n += len(k) + v
	}
	return
}
func for3() (n int) {
	for i := 0; i < 10; i++ {
		n += i
	}
	return
}
func for3cap() (f func() int) {
	for i := 0; i < 10; i++ {
		f = func() int { return i }
	}
	return
}
func forever(c chan int) {
	for {
		c <- 1
	}
}
func opassign(t *T)           { t.a += one() }
func incr(t *T)               { t.a++ }
func idxinc(m map[string]int) { m["a"]++ }
func idxop(s []int, i int)    { s[i] += s[i+1] }
func sendf(c chan int)        { c <- one() }
func sel1(c chan int) int {
	select {
	case v := <-c:
		return v
	default:
		return 0
	}
}
func sel2(c, d chan int) {
	select {
	case c <- 1:
	case <-d:
	}
}
func sel3(c chan int, d chan int) int {
	select {
	case v, ok := <-c:
		_ = ok
		return v
	case d <- 3:
		return 1
	}
}
func selloop(c, d chan int) (n int) {
	for {
		select {
		case v := <-c:
			n += v
		case <-d:
			return
		}
	}
}
func str1(s string) string    { return s + "a" + s }
func str2(s string) string    { s += "a"; return s }
func conv1(b []byte) string   { return string(b) }
func conv2(n int) float64     { return float64(n) }
func cmpstr(a, b string) bool { return a == b && a != "x" || b > a }
func ifelse(a int) int {
	if a > 1 {
		return 1
	} else if a > 0 {
		return 2
	} else {
		return 3
	}
}
func iface1(t *T) string              { return t.i.String() }
func callf(t *T) int                  { return t.f(1) }
func callp(f func() int) int          { return f() }
func field2(t *T) int                 { return t.p.p.a }
func lit1() *T                        { return &T{a: 1, b: 2} }
func lit2() T                         { return T{} }
func lit3() []int                     { return []int{1, 2, 3} }
func lit4() map[string]int            { return map[string]int{"a": 1} }
func lit5() [3]int                    { return [3]int{1, 2, 3} }
func lit6() []T                       { return []T{{a: 1}, {b: 2}} }
func lit7() any                       { return T{} }
func lit8() [3]int                    { return [...]int{2: 1} }
func mk1(n int) []int                 { return make([]int, n) }
func mk2(n int) []int                 { return make([]int, 0, n) }
func mk3() map[int]int                { return make(map[int]int) }
func mk4() chan int                   { return make(chan int) }
func mk5() map[int]int                { return map[int]int{} }
func new1() *int                      { return new(int) }
func app1(s []int) []int              { return append(s, 1) }
func app2(s []int) []int              { return append(s, s...) }
func app3(t *T)                       { t.s = append(t.s, 1, 2) }
func slc1(s []int) []int              { return s[1:] }
func slc2(s []int) []int              { return s[:2] }
func slc3(s []int) []int              { return s[:] }
func slc4(s []int) []int              { return s[1:2:3] }
func slc5() []int                     { var a [4]int; return a[:] }
func del(m map[string]int)            { delete(m, "a") }
func cpy(a, b []int) int              { return copy(a, b) }
func pr()                             { println("a", 1) }
func pan()                            { panic("x") }
func pan2(e error)                    { panic(e) }
func pan3(a int)                      { panic(fmt.Sprint(a)) }
func clo() func() int                 { x := 1; return func() int { x++; return x } }
func clo2() int                       { return func() int { return 1 }() }
func mval(t *T) func() int            { return t.meth }
func mexp() func(*T) int              { return (*T).meth }
func callm(t *T) int                  { return t.meth() }
func callm2(t T) int                  { return t.meth() }
func (t *T) meth() int                { return t.a }
func vardecl() int                    { var x int; var y = 2; var a, b = 1, 2; return x + y + a + b }
func vardecl2() (n int)               { var x, y int; n = x + y; return }
func ptr1(t *T) *int                  { return &t.a }
func ptr2(t *T) *int                  { return &t.b }
func ptr3(p **int) int                { return **p }
func blank()                          { _ = one() }
func blank2()                         { _, _ = ext() }
func minmax(a, b int) int             { return min(a, b, 3) + max(a, 1) }
func shift(a uint) uint               { return a<<3 | a>>2&^1 }
func neg(a int, b bool) bool          { return -a > ^a && !b }
func lenc(s []int, m map[int]int) int { return len(s) + cap(s) + len(m) }
func cplx(c complex128) float64       { return real(c) + imag(c) }
func lbl() (n int) {
outer:
	for i := 0; i < 3; i++ {
		for j := 0; j < 3; j++ {
			if j == 1 {
				continue outer
			}
			if j == 2 {
				break outer
			}
			n++
		}
	}
	return
}
func gt(n int) int {
again:
	n--
	if n > 0 {
		goto again
	}
	return n
}
func errret(a int) error {
	if a > 0 {
		return fmt.Errorf("a %d", a)
	}
	return nil
}
func prl(a int)             { fmt.Println("x", a) }
func prl0()                 { fmt.Println() }
func vari(xs ...int) int    { return len(xs) }
func callvari() int         { return vari(1, 2, 3) }
func callvari0() int        { return vari() }
func callvari2(x []int) int { return vari(x...) }
func twocalls(t *T) int     { return t.a + one() + t.b + one() }
func argcall(t *T) int      { return add2(t.a, one()) }

//go:noinline
func add2(a, b int) int             { return a + b }
func mapset(m map[string]int, t *T) { m["a"] = one() }
func mapset2(t *T)                  { t.m["x"], t.a = 1, 2 }
func idx2(a [][]int) int            { return a[1][2] }
func assignfield(t *T)              { t.a, t.b = t.b, t.a }
func errchk() (int, error) {
	n, err := ext()
	if err != nil {
		return 0, err
	}
	return n, nil
}
func errchk2() error {
	if _, err := ext(); err != nil {
		return err
	}
	return nil
}
func retiface(n int) any      { return n }
func retifacep(t *T) any      { return t }
func ifacecmp(x any) bool     { return x == 3 }
func nilchk(t *T) bool        { return t == nil }
func convs(b string) []byte   { return []byte(b) }
func runes(s string) []rune   { return []rune(s) }
func namedconv(n int) celsius { return celsius(n) }
func deferred()               { defer one() }

type celsius int
type emb struct{ T }

func embf(e *emb) int     { return e.a + e.meth() }
func embf2(e emb) int     { return e.p.a }
func funcval() func() int { return one }
func arr(a *[4]int) (n int) {
	for i := range a {
		n += a[i]
	}
	return n + len(a)
}
func constif() int {
	if false {
		one()
	}
	return 1
}
func bigconst() string { return "a" + "b" }
func main()            {}
