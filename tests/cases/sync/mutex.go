// run

// Mutex, RWMutex and TryLock.
package main

import (
	"fmt"
	"sync"
)

type counter struct {
	sync.Mutex
	n map[string]int
}

func (c *counter) inc(k string) {
	c.Lock()
	defer c.Unlock()
	c.n[k]++
}

func main() {
	c := counter{n: map[string]int{}}
	var wg sync.WaitGroup
	for i := range 100 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for range 10 {
				c.inc([]string{"a", "b"}[i%2])
			}
		}()
	}
	wg.Wait()
	fmt.Println(c.n["a"], c.n["b"])
	var mu sync.Mutex
	fmt.Println(mu.TryLock(), mu.TryLock())
	mu.Unlock()
	var rw sync.RWMutex
	rw.RLock()
	rw.RLock()
	fmt.Println(rw.TryLock(), rw.TryRLock())
	rw.RUnlock()
	rw.RUnlock()
	rw.RUnlock()
	rw.Lock()
	fmt.Println(rw.TryRLock())
	rw.Unlock()
	value, reads := 0, 0
	var total sync.Mutex
	for i := range 20 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			if i%4 == 0 {
				rw.Lock()
				value++
				rw.Unlock()
			} else {
				rw.RLock()
				_ = value
				rw.RUnlock()
				total.Lock()
				reads++
				total.Unlock()
			}
		}()
	}
	wg.Wait()
	fmt.Println(value, reads)
	var l sync.Locker = &mu
	l.Lock()
	l.Unlock()
}
