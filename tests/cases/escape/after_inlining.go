// inlined

// Verdicts name what inlining put in the place of calls.
package main

import "errors"

var (
	errFirst  = errors.New("first")
	errSecond = errors.New("second")
	sink      any
)

type point struct{ x, y int }

func newPoint(x int) *point     { return &point{x, x} }
func sum(p *point) int          { return p.x + p.y }
func named(x int) (doubled int) { doubled = 2 * x; return }
func value(x int) point         { return point{x, 1} }
func wrapped(text string) error { return errors.New("wrapped: " + text) }

func uses() {
	sink = sum(newPoint(3))
	sink = named(4)
	sink = value(5)
	sink = *newPoint(6)
	sink = wrapped("x")
	local := newPoint(7)
	_ = sum(local)
}

func main() { uses() }
