// run

// Types satisfy interfaces silently; interfaces embed interfaces.
package main

import "fmt"

type reader interface{ read() string }
type writer interface{ write(string) }
type readWriter interface {
	reader
	writer
}

type file struct{ lines []string }

func (f *file) read() string {
	if len(f.lines) == 0 {
		return "EOF"
	}
	line := f.lines[0]
	f.lines = f.lines[1:]
	return line
}
func (f *file) write(s string) { f.lines = append(f.lines, s) }

type constant string

func (c constant) read() string { return string(c) }

func drain(r reader, n int) {
	for range n {
		fmt.Print(r.read(), " ")
	}
	fmt.Println()
}

func main() {
	var rw readWriter = &file{}
	rw.write("one")
	rw.write("two")
	var r reader = rw
	drain(r, 3)
	drain(constant("c"), 2)
	_, isWriter := r.(writer)
	_, isAlso := reader(constant("")).(writer)
	fmt.Println(isWriter, isAlso)
	var e1, e2 any = constant("x"), constant("x")
	fmt.Println(e1 == e2, e1 == any("x"), r == rw.(reader))
	readers := map[reader]int{constant("k"): 1, rw: 2}
	fmt.Println(readers[constant("k")], readers[r], readers[constant("z")])
	var unnamed interface {
		read() string
		write(string)
	} = rw
	fmt.Printf("%T\n", unnamed)
}
