// run

// Calls of small functions whose bodies take their place: results, order of evaluation, variables of their own.
package main

import (
	"fmt"
	"runtime"
	"strings"
)

type point struct{ x, y int }

func (p *point) move(dx, dy int) { p.x += dx; p.y += dy }
func (p point) sum() int         { return p.x + p.y }
func (p *point) self() *point    { return p }

func swap(a, b int) (int, int)    { return b, a }
func named(a int) (r int, ok bool) { r = a * 2; ok = a > 1; return }
func chained(a, b int) (int, int) { return swap(a, b) }
func clamp(x, lo, hi int) int {
	if x < lo {
		return lo
	}
	if x > hi {
		return hi
	}
	return x
}
func count(s string, c byte) int {
	n := 0
	for i := 0; i < len(s); i++ {
		if s[i] == c {
			n++
		}
	}
	return n
}
func first(s []int, f func(int) bool) int {
	for i, v := range s {
		if f(v) {
			return i
		}
	}
	return -1
}
func kind(x any) string {
	switch x := x.(type) {
	case int:
		return fmt.Sprint("int ", x)
	case string:
		return "string " + x
	}
	return "other"
}
func change(x int) int { x++; return x }
func keep(p *int) *int  { return p }

var trail []string

func log(s string, v int) int { trail = append(trail, s); return v }

var global = 1

func bump() int { global *= 10; return global }
func read() int { return global }

func where() string {
	_, _, line, _ := runtime.Caller(1)
	return fmt.Sprint(line)
}
func callsWhere() string { return where() }

func counter() func() int {
	n := 0
	return func() int { n++; return n }
}

type list struct {
	next *list
	v    int
}

func (l *list) push(v int) *list { return &list{l, v} }

func generic[T any](a, b T, less func(a, b T) bool) T {
	if less(b, a) {
		return b
	}
	return a
}

func even(n int) bool {
	if n == 0 {
		return true
	}
	return odd(n - 1)
}
func odd(n int) bool {
	if n == 0 {
		return false
	}
	return even(n - 1)
}

func main() {
	p := point{1, 2}
	p.move(3, 4)
	fmt.Println(p, p.sum(), p.self().sum(), p.self().self() == &p)

	a, b := swap(1, 2)
	a, b = swap(a, b)
	a, b = chained(a, b)
	fmt.Println(a, b)
	r, ok := named(3)
	fmt.Println(r, ok)
	fmt.Println(named(1))
	var arr [3]int
	i := 0
	arr[i], i = swap(i+5, 7)
	fmt.Println(arr, i)

	fmt.Println(clamp(5, 0, 3), clamp(-5, 0, 3), clamp(2, 0, 3))
	fmt.Println(count("banana", 'a')+count("nn", 'n'), strings.Repeat("x", clamp(9, 1, 2)))
	wanted := 3
	fmt.Println(first([]int{1, 2, 3, 4}, func(v int) bool { return v == wanted }))
	fmt.Println(kind(1), kind("s"), kind(1.5))

	v := 5
	fmt.Println(change(v), v, change(change(v)), v)
	v = change(v)
	*keep(&v) += 10
	fmt.Println(v)

	fmt.Println(log("a", 1)+log("b", 2)*log("c", 3), log("d", 4) < log("e", 5), trail)
	fmt.Println(read()+bump()+read(), bump(), read())
	if log("f", 1) > log("g", 0) && log("h", 0) == log("i", 0) {
		fmt.Println(trail)
	}

	fmt.Println(where(), callsWhere())
	c := counter()
	c()
	fmt.Println(c()+c(), c())
	n := 0
	inc := func(d int) int { n += d; return n }
	fmt.Println(inc(1), inc(2), n)
	var fs []func() int
	for i := range 3 {
		square := func() int { return i * i }
		fs = append(fs, square)
		n += square()
	}
	fmt.Println(n, fs[0](), fs[1](), fs[2]())

	var l *list
	for i := range 4 {
		l = l.push(i)
	}
	total := 0
	for x := l; x != nil; x = x.next {
		total = total*10 + x.v
	}
	fmt.Println(total)
	fmt.Println(generic(3, 2, func(a, b int) bool { return a < b }), generic("x", "y", func(a, b string) bool { return a < b }))
	fmt.Println(even(10), odd(7), even(7))

outer:
	for i := 0; ; i++ {
		switch clamp(i, 0, 4) {
		case 4:
			break outer
		case 2:
			continue outer
		}
		fmt.Print(clamp(i, 1, 9), " ")
	}
	fmt.Println()
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		fmt.Println(index([]int{1}, 3))
	}()
}

func index(s []int, i int) int { return s[i] }
