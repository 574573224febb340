// run

// Each goroutine recovers on its own; a recovered one ends quietly.
package main

import (
	"errors"
	"fmt"
	"sync"
)

type job struct {
	id  int
	run func() int
}

type outcome struct {
	id    int
	value int
	err   error
}

// deep fails far below its caller.
func deep(n int) int {
	x := 10 / n
	return x + deep(n-1)
}

func safely(j job) (o outcome) {
	o.id = j.id
	defer func() {
		switch r := recover().(type) {
		case nil:
		case error:
			o.err = fmt.Errorf("job %d: %w", j.id, r)
		default:
			o.err = fmt.Errorf("job %d: %v", j.id, r)
		}
	}()
	o.value = j.run()
	return o
}

func main() {
	var list []int
	zero := 0
	var nobody *job
	jobs := []job{
		{0, func() int { return 42 }},
		{1, func() int { return list[3] }},
		{2, func() int { return 1 / zero }},
		{3, func() int { return nobody.id }},
		{4, func() int { panic("custom") }},
		{5, func() int { panic(errors.New("an error")) }},
		{6, func() int { return deep(300) }},
		{7, func() int { c := make(chan int); close(c); close(c); return 0 }},
	}
	outcomes := make(chan outcome, len(jobs))
	var wg sync.WaitGroup
	for _, j := range jobs {
		wg.Add(1)
		go func() {
			defer wg.Done()
			outcomes <- safely(j)
		}()
	}
	wg.Wait()
	close(outcomes)
	sorted := make([]outcome, len(jobs))
	for o := range outcomes {
		sorted[o.id] = o
	}
	for _, o := range sorted {
		fmt.Println(o.id, o.value, o.err)
	}
}
