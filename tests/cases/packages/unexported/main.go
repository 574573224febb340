package main

import (
	"example.com/unexported/p"
	"example.com/unexported/unused"
)

type S struct{ p.T }

func main() {
	p.f()
	var t p.T
	t.x = 1
	t.m()
	_ = p.T{1, 2}
	_ = p.T{X: 1, x: 2}
	var i p.I = S{}
	_ = p.missing
	_ = p.t(1)
	var s string = p.T{}
	return i
}
