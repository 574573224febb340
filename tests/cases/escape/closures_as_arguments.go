// escape

// A closure passed down stays unless the callee keeps it.
package main

import "sort"

var kept func()

func call(f func())            { f() }
func keep(f func())            { kept = f }
func giveBack(f func()) func() { return f }
func apply(xs []int, f func(int) int) {
	for i, x := range xs {
		xs[i] = f(x)
	}
}

func use() int {
	n := 0
	call(func() { n++ })
	giveBack(func() { n++ })()
	apply([]int{1, 2}, func(x int) int { return x + n })
	return n
}

func leak() {
	n := 0
	keep(func() { n++ })
}

func unknown(f func(*int)) {
	x := 1
	f(&x)
}

func sorted(s []string) {
	sort.Slice(s, func(i, j int) bool { return s[i] < s[j] })
}

func main() {}
