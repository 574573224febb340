// escape
package main

import "unsafe"

//go:uintptrescapes
func t(s string, p, q uintptr, rest ...uintptr) int { return len(s) }

//go:noinline
//go:uintptrescapes
func u(s string, p, q uintptr, rest ...uintptr) int { return len(s) }

func main() {
	var a, b, c, d int
	println(t("x", uintptr(unsafe.Pointer(&a)), 1, uintptr(unsafe.Pointer(&b))))
	println(u("x", uintptr(unsafe.Pointer(&c)), 1, uintptr(unsafe.Pointer(&d))))
	var e int
	defer u("x", uintptr(unsafe.Pointer(&e)), 1, 3)
}

type t0 struct{ p uintptr }

//go:uintptrescapes
func (t0) m(p *int, q uintptr) uintptr { return q + uintptr(*p) }

func method() uintptr {
	var f, g int
	return t0{}.m(&f, uintptr(unsafe.Pointer(&g)))
}
