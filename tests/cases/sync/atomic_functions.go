// run

// The functions of sync/atomic, whose calls are single instructions: results, widths that wrap, nil pointers.
package main

import (
	"fmt"
	"math"
	"sync"
	"sync/atomic"
)

type counters struct {
	pad byte
	a   int32
	b   uint32
	c   int64
	d   uint64
	e   uintptr
}

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func main() {
	x := counters{a: math.MaxInt32, b: 1, c: math.MaxInt64, d: 5, e: 7}
	fmt.Println(atomic.AddInt32(&x.a, 1), atomic.AddUint32(&x.b, ^uint32(1)), atomic.AddInt64(&x.c, 1), atomic.AddUint64(&x.d, ^uint64(5)), atomic.AddUintptr(&x.e, 3))
	fmt.Println(atomic.LoadInt32(&x.a), atomic.LoadUint32(&x.b), atomic.LoadInt64(&x.c), atomic.LoadUint64(&x.d), atomic.LoadUintptr(&x.e))
	fmt.Println(atomic.SwapInt32(&x.a, -3), atomic.SwapUint32(&x.b, 4000000000), atomic.SwapInt64(&x.c, -5), atomic.SwapUint64(&x.d, 6), atomic.SwapUintptr(&x.e, 8))
	fmt.Println(x)
	fmt.Println(atomic.CompareAndSwapInt32(&x.a, -3, -4), atomic.CompareAndSwapInt32(&x.a, -3, 9), atomic.CompareAndSwapUint32(&x.b, 4000000000, 1),
		atomic.CompareAndSwapInt64(&x.c, 5, 1), atomic.CompareAndSwapUint64(&x.d, 6, 1<<63), atomic.CompareAndSwapUintptr(&x.e, 8, 0))
	fmt.Println(x)
	atomic.StoreInt32(&x.a, math.MinInt32)
	atomic.StoreUint32(&x.b, math.MaxUint32)
	atomic.StoreInt64(&x.c, math.MinInt64)
	atomic.StoreUint64(&x.d, math.MaxUint64)
	atomic.StoreUintptr(&x.e, 1)
	fmt.Println(x)
	fmt.Println(atomic.AndInt32(&x.a, 1), atomic.OrUint32(&x.b, 1), x.a, x.b)

	var p *counters
	try("add", func() { atomic.AddInt64(&p.c, 1) })
	try("load", func() { fmt.Println(atomic.LoadUint32(&p.b)) })
	try("store", func() { atomic.StoreInt32(&p.a, 1) })
	try("swap", func() { atomic.SwapUint64(&p.d, 1) })
	try("compare and swap", func() { atomic.CompareAndSwapInt32((*int32)(nil), 0, 1) })

	add := atomic.AddInt32
	var n int32
	var wg sync.WaitGroup
	var total atomic.Int64
	var flag atomic.Bool
	for i := range 8 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for range 1000 {
				add(&n, 1)
				total.Add(int64(i))
				flag.Store(!flag.Load())
			}
		}()
	}
	wg.Wait()
	fmt.Println(n, total.Load(), total.CompareAndSwap(28000, 1), total.Load(), total.Swap(2))
}
