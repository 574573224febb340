// run

// The types and functions of sync/atomic.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var i32 atomic.Int32
	var i64 atomic.Int64
	var u32 atomic.Uint32
	var u64 atomic.Uint64
	var b atomic.Bool
	var v atomic.Value
	fmt.Println(i32.Add(5), i32.Load(), i32.Swap(9), i32.CompareAndSwap(9, 10), i32.CompareAndSwap(9, 11), i32.Load())
	i64.Store(-7)
	fmt.Println(i64.Add(-3), u32.Add(^uint32(0)), u64.Add(1<<40), b.Swap(true), b.Load(), b.CompareAndSwap(true, false))
	fmt.Println(i32.And(6), i32.Load(), u32.Or(1), u32.Load())
	fmt.Println(v.Load())
	v.Store("text")
	fmt.Println(v.Load(), v.Swap("new"), v.CompareAndSwap("new", "newer"), v.Load().(string))
	var n int64
	var m int32
	var u uint64
	var wg sync.WaitGroup
	for range 50 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for range 20 {
				atomic.AddInt64(&n, 2)
				i64.Add(1)
				for {
					old := atomic.LoadInt32(&m)
					if atomic.CompareAndSwapInt32(&m, old, old+1) {
						break
					}
				}
			}
		}()
	}
	wg.Wait()
	atomic.StoreUint64(&u, 5)
	fmt.Println(atomic.LoadInt64(&n), m, i64.Load(), atomic.SwapUint64(&u, 6))
	fmt.Println(u)
	defer func() { fmt.Println(recover()) }()
	v.Store(5)
}
