// run
// Statements with a call that changes what their other operands read, and what still happens when an operand panics.
package main

import "fmt"

type T struct{ a, b int }

func (t T) m(x int)       { fmt.Println("m", t.a, t.b, x) }
func (t *T) pm(x int) int { fmt.Println("pm", t.a, t.b, x); return x }

var g = 1
var big [9000]int
var done = make(chan bool)

//go:noinline
func eff() int               { g++; big[0]++; return g }
func pair() ([9000]int, int) { big[1]++; return big, big[1] }

func use(a [9000]int, b int) { fmt.Println(a[0], a[1], b) }

type K struct{ a [40]int }

func main() {
	c := 1
	c += func() int { c = 44; return 1 }()
	fmt.Println(c)
	c <<= func() int { c = 3; return 1 }()
	fmt.Println(c)
	s := "a"
	s += func() string { s = "b"; return "c" }()
	fmt.Println(s)
	x := []int{1, 2, 3}
	x[0] += func() int { x = []int{10, 20, 30}; return 1 }()
	fmt.Println(x)
	i := 0
	x[i], i = func() (int, int) { i = 2; return 7, 1 }()
	fmt.Println(x, i)
	i, x[i] = func() (int, int) { i = 2; return 0, 8 }()
	fmt.Println(x, i)
	go func(a, b, d int) { fmt.Println(a, b, d); done <- true }(g, eff(), g)
	<-done
	t := T{1, 2}
	t.m(func() int { t = T{3, 4}; return 5 }())
	(&t).pm(func() int { t = T{5, 6}; return t.a }())
	f := t.m
	f(func() int { f = func(int) { fmt.Println("other") }; return 5 }())
	use(big, eff())
	q, n := big, eff()
	fmt.Println(q[0], n)
	fmt.Println(big == q, big[0] == eff())
	var arr [2][9000]int
	arr[i], n = pair()
	fmt.Println(arr[0][1], n)
	for j := range func() []int { x = []int{5}; return x }() {
		fmt.Println(j, x)
	}
	switch v := t.pm(g) + eff(); v + g {
	case eff():
		fmt.Println("1", v)
	case eff() * 2, g, eff() + g:
		fmt.Println("2", v)
	default:
		fmt.Println("3", v, g)
	}
	m := map[K]int{}
	k := K{}
	m[k] = func() int { k.a[3] = 1; return 1 }()
	m[k] += func() int { k.a[3] = 2; return 1 }()
	fmt.Println(len(m), m[K{}], m[k])
	g = 1
	fmt.Println(map[int]int{g: 5, 1: 6}, map[int]int{g: eff(), 3: 1}, map[K]int{k: eff(), {}: g})
	x = []int{1, 2, 3, 4, 5, 6, 7, 8}
	fmt.Println(x[g-1:eff()], x[g-3:eff()-2:g+1], x[g:func() int { x = []int{9, 8, 7, 6, 5, 4, 3}; return g + 1 }()])
	p := &t
	p.a, p = func() (int, *T) { p = &T{}; return 100, nil }()
	fmt.Println(t, p)
	func() {
		defer func() { fmt.Println(recover(), g) }()
		var np *T
		np.a = eff()
	}()
	func() {
		defer func() { fmt.Println(recover(), g) }()
		var nm map[string]int
		nm["a"] = eff()
	}()
	func() {
		defer func() { fmt.Println(recover(), g) }()
		x[g] = eff()
	}()
	func() {
		defer func() { fmt.Println(recover(), g) }()
		x[g], c = eff(), eff()
	}()
	func() {
		defer func() { fmt.Println(recover(), g) }()
		var np *T
		fmt.Println(np.a, eff())
	}()
	func() {
		defer func() { fmt.Println(recover(), g) }()
		c = x[g] + eff()
	}()
	func() {
		defer func() { fmt.Println(recover(), g) }()
		var fn func(int)
		fn(eff())
	}()
	func() {
		defer func() { fmt.Println(recover(), g) }()
		var in interface{ m(int) }
		in.m(eff())
	}()
	func() {
		defer func() { fmt.Println(recover(), g) }()
		var in any
		fmt.Println(in.(int), eff())
	}()
	func() {
		defer func() { fmt.Println(recover(), g) }()
		var in any
		fmt.Println(in.(*T), eff())
	}()
	func() {
		defer func() { fmt.Println(recover(), g) }()
		d := 0
		fmt.Println(g/d, eff())
	}()
	func() {
		defer func() { fmt.Println(recover(), g) }()
		d := 0
		c = g/d + eff()
	}()
	func() {
		defer func() { fmt.Println(recover(), g) }()
		var a []int
		fmt.Println([2]int(a), eff())
	}()
	func() {
		defer func() { fmt.Println(recover(), g) }()
		c = [2]int(x)[1] + eff()
	}()
	func() {
		defer func() { fmt.Println(recover(), g) }()
		var np *[3]int
		c = np[1] + len(np[:]) + eff()
	}()
	func() {
		defer func() { fmt.Println(recover(), g) }()
		c = len(make([]int, c-1000)) + eff()
	}()
	func() {
		defer func() { fmt.Println(recover(), g) }()
		c = map[any]int{[]int{}: 1}[c] + eff()
	}()
	func() {
		defer func() { fmt.Println(recover(), g) }()
		c = map[any]int{1: 2}[any(x)] + eff()
	}()
	func() {
		defer func() { fmt.Println(recover(), g) }()
		if any(x) == any(x) && eff() > 0 {
		}
	}()
	func() {
		defer func() { fmt.Println(recover(), g) }()
		fmt.Println(any(x) == any(x), eff())
	}()
	func() {
		defer func() { fmt.Println(recover(), g) }()
		var e any = x
		c, b := eff(), e == e
		fmt.Println(c, b)
	}()
}
