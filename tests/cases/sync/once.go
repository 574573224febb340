// run

// Once runs its function once, also when it panics.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var once sync.Once
	var wg sync.WaitGroup
	n := 0
	for range 10 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			once.Do(func() { n++ })
		}()
	}
	wg.Wait()
	fmt.Println(n)
	var broken sync.Once
	for range 2 {
		func() {
			defer func() { fmt.Println(recover()) }()
			broken.Do(func() { panic("once") })
		}()
	}
	f := sync.OnceFunc(func() { fmt.Println("only once") })
	f()
	f()
}
