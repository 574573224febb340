// run

package main

import (
	"fmt"
	"runtime"
)

func id[T any](x T) T  { return x }
func n() int           { return 1000 }
func add(a, b int) int { return a + b }

//go:noinline
func keep(a any) { sink = a }

var sink any

type E struct{ a, b int }

func mk() E { return E{1, 2} }

func count(name string, f func()) {
	var a, b runtime.MemStats
	runtime.ReadMemStats(&a)
	for i := 0; i < 1000; i++ {
		f()
	}
	runtime.ReadMemStats(&b)
	fmt.Println(name, (b.Mallocs-a.Mallocs)/1000)
}
func main() {
	count("id", func() { keep(id(1000)) })
	count("n", func() { keep(n()) })
	count("add", func() { keep(add(1000, 2000)) })
	count("addn", func() { keep(add(n(), 2000)) })
	count("n1", func() { keep(n() + 1) })
	count("mk", func() { keep(mk()) })
	x := 6000
	count("x", func() { keep(x) })
	count("idx", func() { keep(id(x)) })
	count("y", func() { y := x; keep(y) })
	count("z", func() { z := 7000; keep(z) })
	count("str", func() { s := "abc"; keep(s) })
	count("idstr", func() { keep(id("abc")) })
	count("closure", func() { f := func() int { return 7000 }; keep(f()) })
	count("idid", func() { keep(id(id(2000))) })
	count("make", func() { k := n(); s := make([]int, k); _ = s })
	count("make2", func() { s := make([]int, n()); _ = s })
	count("make3", func() { k := 10; s := make([]int, id(k)); _ = s })
}
