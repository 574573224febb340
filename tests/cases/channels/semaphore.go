// run

// A buffered channel bounds how many work at once.
package main

import (
	"fmt"
	"runtime"
	"sync"
)

func main() {
	const limit = 3
	slots := make(chan struct{}, limit)
	var mu sync.Mutex
	running, highest, total := 0, 0, 0
	var wg sync.WaitGroup
	for range 30 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			slots <- struct{}{}
			mu.Lock()
			running++
			highest = max(highest, running)
			mu.Unlock()
			runtime.Gosched()
			mu.Lock()
			running--
			total++
			mu.Unlock()
			<-slots
		}()
	}
	wg.Wait()
	fmt.Println(total, running, highest <= limit)
}
