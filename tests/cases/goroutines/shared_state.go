// run

// Counters, queues and barriers under contention.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type queue struct {
	mu    sync.Mutex
	ready *sync.Cond
	items []int
}

func (q *queue) push(n int) {
	q.mu.Lock()
	q.items = append(q.items, n)
	q.mu.Unlock()
	q.ready.Signal()
}

func (q *queue) pop() int {
	q.mu.Lock()
	defer q.mu.Unlock()
	for len(q.items) == 0 {
		q.ready.Wait()
	}
	n := q.items[0]
	q.items = q.items[1:]
	return n
}

func main() {
	q := &queue{}
	q.ready = sync.NewCond(&q.mu)
	var sum atomic.Int64
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for {
				n := q.pop()
				if n < 0 {
					return
				}
				sum.Add(int64(n))
			}
		})
	}
	for i := range 2000 {
		q.push(i)
	}
	for range 8 {
		q.push(-1)
	}
	wg.Wait()
	fmt.Println(sum.Load(), len(q.items))

	const parties = 5
	var arrived atomic.Int32
	gates := [3]chan struct{}{make(chan struct{}), make(chan struct{}), make(chan struct{})}
	var trace [3]atomic.Int32
	for range parties {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for round := range 3 {
				trace[round].Add(1)
				if int(arrived.Add(1)) == parties*(round+1) {
					close(gates[round])
				}
				<-gates[round]
				if trace[round].Load() != parties {
					panic("somebody passed the gate too early")
				}
			}
		}()
	}
	wg.Wait()
	fmt.Println(arrived.Load())
}
