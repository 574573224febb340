// errorcheck

// Constant groups without expressions.
package main

const (
	a
	b = 1
)
const c
const d, e = 1
const f int
const (
	g, h = iota, iota
	i
)

func main() { _ = iota }
