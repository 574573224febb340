// escape

// Parameters that are only read.
package main

type T struct{ a, b int }

func read(p *int) int                    { return *p }
func write(p *int)                       { *p = 1 }
func length(s []int) int                 { return len(s) }
func first(s []int) int                  { return s[0] }
func text(s string) int                  { return len(s) }
func size(m map[string]int) int          { return len(m) }
func receive(c chan int) int             { return <-c }
func call(f func())                      { f() }
func field(t *T) int                     { return t.a + t.b }
func compare(a, b *T) bool               { return a == b }
func null(p *T) bool                     { return p == nil }
func unnamed(*int, []int)                {}
func blank(_ *int)                       {}
func copyTo(dst, src []int) int          { return copy(dst, src) }
func panics(s string)                    { panic(s) }
func panicsError(e error)                { panic(e) }
func prints(s string, p *int)            { println(s, p) }
func deletes(m map[string]int, k string) { delete(m, k) }

func main() {}
