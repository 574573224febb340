// run

// WaitGroup counts; it may be used again, and Go starts a function for it.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	wg.Wait()
	results := make([]int, 5)
	for round := range 3 {
		wg.Add(len(results))
		for i := range results {
			go func() {
				defer wg.Done()
				results[i] += i * (round + 1)
			}()
		}
		wg.Wait()
	}
	fmt.Println(results)
	for i := range results {
		wg.Go(func() { results[i] = -i })
	}
	wg.Wait()
	fmt.Println(results)
	wg.Add(2)
	wg.Add(-1)
	go wg.Done()
	wg.Wait()
	fmt.Println("done")
}
