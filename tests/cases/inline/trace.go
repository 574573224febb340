// run

// Callers sees functions whose calls were inlined, each with the line where it stands.
package main

import (
	"fmt"
	"path/filepath"
	"runtime"
)

type table struct{ rows []int }

func (t *table) row(i int) int { show(); return t.rows[i] }
func (t *table) last() int     { return t.row(len(t.rows) - 1) }

//go:noinline
func show() {
	var pcs [20]uintptr
	frames := runtime.CallersFrames(pcs[:runtime.Callers(2, pcs[:])])
	for {
		f, more := frames.Next()
		if f.Function == "runtime.main" {
			break
		}
		fmt.Println(f.Function, filepath.Base(f.File), f.Line)
		if !more {
			break
		}
	}
	fmt.Println()
}

func apply(f func(int) int, x int) int { return f(x) }

func main() {
	t := &table{rows: []int{1, 2}}
	fmt.Println(t.last())
	fmt.Println(apply(t.row, 0))
	fmt.Println(apply(func(x int) int {
		return t.row(x)
	}, 1))
	func() {
		defer func() { t.last() }()
		t.last()
	}()
	pc, _, line, _ := runtime.Caller(0)
	fmt.Println(runtime.FuncForPC(pc).Name(), line)
}
