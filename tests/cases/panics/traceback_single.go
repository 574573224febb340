// trace

// debug.SetTraceback asks for more than the environment; a nil map's panic in a goroutine is not all there is then.
package main

import (
	"runtime/debug"
	"time"
)

type table struct{ m map[string]int }

func (t table) set(key string) { t.m[key]++ }

func main() {
	debug.SetTraceback("all")
	debug.SetTraceback("none")
	done := make(chan bool)
	go func() {
		time.Sleep(20 * time.Millisecond)
		debug.SetTraceback("single")
		table{}.set("x")
	}()
	<-done
}
