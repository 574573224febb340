// errorcheck

// Types and constants that contain themselves.
package main

type a struct{ b b }
type b struct{ a a }
type c [2]c
type d struct{ d *d }
type i interface{ i }

const x = y
const y = x

var v = w
var w = f()

func f() int { return v }

func main() {}
