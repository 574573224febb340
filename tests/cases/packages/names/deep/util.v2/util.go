// Package util has a path whose last element is not its name.
package util

import (
	"errors"
	"fmt"
	"path"
	"runtime"
)

type Point struct{ X, Y int }

type Box[T any] struct{ value T }

var Err = errors.New("util: failed")

func New(x, y int) *Point { return &Point{x, y} }

func (p *Point) hidden() int { return p.X }

func (p *Point) Name() string { return Where() }

func HasHidden(x any) bool {
	_, ok := x.(interface{ hidden() int })
	return ok
}

func Where() string {
	pc, file, line, _ := runtime.Caller(1)
	return fmt.Sprint(runtime.FuncForPC(pc).Name(), " ", path.Base(file), ":", line)
}

func Call(f func()) { f() }
