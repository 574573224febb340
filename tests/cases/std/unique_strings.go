// run

// unique.Make keeps copies of strings: what they were cut from is let go.
package main

import (
	"fmt"
	"runtime"
	"strings"
	"unique"
	"unsafe"
)

type entry struct {
	name  string
	tags  [2]string
	inner struct {
		n    int
		note string
	}
}

func made(text string) (h unique.Handle[entry]) {
	e := entry{name: text[:4], tags: [2]string{text[1:3], ""}}
	e.inner.n, e.inner.note = 7, text[2:6]
	return unique.Make(e)
}

func main() {
	text := strings.Repeat("abcdefgh", 1000)
	h := unique.Make(text[:3])
	fmt.Println(h.Value(), h == unique.Make("abc"), unsafe.StringData(h.Value()) == unsafe.StringData(text))
	e := made(text)
	fmt.Println(e.Value(), e == made(strings.Clone(text)), e == made("x"+text))
	fmt.Println(unsafe.StringData(e.Value().inner.note) == unsafe.StringData(text[2:]))
	p := new(int)
	fmt.Println(unique.Make(p).Value() == p, unique.Make(p) == unique.Make(p), unique.Make(p) == unique.Make(new(int)))
	fmt.Println(unique.Make(struct{}{}) == unique.Make(struct{}{}), unique.Make("").Value() == "")
	fmt.Println(unique.Make[any]("abc").Value(), unique.Make(struct{ v any }{text[:2]}).Value())

	// A large text of which only a piece is kept is collected.
	collected := make(chan bool)
	piece := func() unique.Handle[string] {
		large := new([1 << 20]byte)
		copy(large[:], "piece of a large text")
		runtime.AddCleanup(large, func(int) { close(collected) }, 0)
		return unique.Make(unsafe.String(&large[0], 5))
	}()
	for done := false; !done; {
		runtime.GC()
		select {
		case <-collected:
			done = true
		default:
			runtime.Gosched()
		}
	}
	fmt.Println(piece.Value())
}
