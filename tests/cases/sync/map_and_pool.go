// run

// sync.Map and sync.Pool.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var m sync.Map
	m.Store("a", 1)
	m.Store(2, "b")
	v, ok := m.Load("a")
	_, missing := m.Load("zzz")
	fmt.Println(v, ok, missing)
	fmt.Println(m.LoadOrStore("a", 9))
	fmt.Println(m.LoadOrStore("c", 3))
	fmt.Println(m.LoadAndDelete("c"))
	fmt.Println(m.Swap("a", 10))
	fmt.Println(m.CompareAndSwap("a", 10, 11), m.CompareAndDelete("a", 10))
	m.Delete(2)
	n := 0
	m.Range(func(k, v any) bool { n++; fmt.Println(k, v); return true })
	m.Clear()
	_, ok = m.Load("a")
	fmt.Println(n, ok)
	created := 0
	pool := sync.Pool{New: func() any { created++; return new(int) }}
	p := pool.Get().(*int)
	*p = 5
	pool.Put(p)
	q := pool.Get().(*int)
	fmt.Println(created >= 1, *q == 5 || *q == 0)
	var empty sync.Pool
	fmt.Println(empty.Get())
}
