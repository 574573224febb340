// run
// Package runtime/pprof: the stacks of goroutines, and profiles of the program's own.
package main

import (
	"bytes"
	"fmt"
	"io"
	"runtime"
	"runtime/pprof"
	"strings"
	"sync"
)

// show prints what a profile says of functions of main, without addresses.
func show(text string) {
	for _, line := range strings.Split(text, "\n") {
		if fields := strings.Split(line, "\t"); strings.HasPrefix(line, "#") {
			name, _, _ := strings.Cut(fields[2], "+")
			if strings.HasPrefix(name, "main.") {
				fmt.Println("  ", name, fields[len(fields)-1][strings.LastIndex(fields[len(fields)-1], ":"):])
			}
		} else {
			before, _, _ := strings.Cut(line, " @")
			fmt.Println(before)
		}
	}
}

func waits(wg *sync.WaitGroup, c chan int) {
	wg.Done()
	<-c
}

func inner(p *pprof.Profile, value any, skip int) { p.Add(value, skip) }

//go:noinline
func outer(p *pprof.Profile, value any, skip int) { inner(p, value, skip) }

func misuse(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	c := make(chan int)
	var wg sync.WaitGroup
	wg.Add(3)
	for range 3 {
		go waits(&wg, c)
	}
	wg.Wait()
	for range 100 {
		runtime.Gosched()
	}
	all := pprof.Lookup("goroutine")
	fmt.Println(all.Name(), all.Count(), pprof.Lookup("main.none") == nil)
	var text, traces bytes.Buffer
	all.WriteTo(&text, 1)
	show(text.String())
	all.WriteTo(&traces, 2)
	fmt.Println(strings.HasPrefix(traces.String(), "goroutine 1 [running]:\n"),
		strings.Count(traces.String(), "created by main.main in goroutine 1"))

	p := pprof.NewProfile("main.things")
	for i := range 3 {
		outer(p, i, 1)
	}
	outer(p, "x", 2)
	p.Remove(1)
	p.Remove("unknown")
	fmt.Println(p.Name(), p.Count(), pprof.Lookup("main.things") == p)
	text.Reset()
	p.WriteTo(&text, 1)
	show(text.String())
	outer(p, "all", 100)
	fmt.Println(p.Count())

	misuse(func() { p.Add("x", 0) })
	misuse(func() { all.Add("x", 0) })
	misuse(func() { pprof.NewProfile("") })
	misuse(func() { pprof.NewProfile("goroutine") })
	var names []string
	for _, p := range pprof.Profiles() {
		if p.Name() == "goroutine" || strings.HasPrefix(p.Name(), "main.") {
			names = append(names, p.Name())
		}
	}
	fmt.Println(names)

	// Compressed with gzip.
	var file bytes.Buffer
	fmt.Println(all.WriteTo(&file, 0), file.Bytes()[0], file.Bytes()[1])
	reader, writer := io.Pipe()
	writer.CloseWithError(io.ErrShortWrite)
	reader.Close()
	fmt.Println(all.WriteTo(writer, 0))
	close(c)
}
