// run

// A deferred call that a panic runs was called by runtime.gopanic, for runtime.Callers and in stack texts.
package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"strings"
)

func show() {
	pcs := make([]uintptr, 20)
	frames := runtime.CallersFrames(pcs[:runtime.Callers(1, pcs)])
	for {
		frame, more := frames.Next()
		fmt.Print(frame.Function, " ")
		if !more {
			break
		}
	}
	fmt.Println()
	for _, line := range strings.Split(string(debug.Stack()), "\n") {
		if name, _, found := strings.Cut(line, "("); found && !strings.HasPrefix(line, "\t") {
			fmt.Print(name, " ")
		}
	}
	pc, _, _, ok := runtime.Caller(2)
	fmt.Println(runtime.FuncForPC(pc).Name(), ok)
	recover()
}

func panics() {
	defer show()
	panic(1)
}

func returns() { defer show() }

func exits(done chan bool) {
	defer close(done)
	defer show()
	runtime.Goexit()
}

func main() {
	panics()
	returns()
	done := make(chan bool)
	go exits(done)
	<-done
}
