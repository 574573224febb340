// escape

// Receivers are parameters like any other.
package main

type T struct {
	p    *int
	next *T
}

var sink *T

func (t *T) self() *T      { return t }
func (t *T) get() *int     { return t.p }
func (t T) getValue() *int { return t.p }
func (t *T) set(p *int)    { t.p = p }
func (t *T) link(u *T) *T  { t.next = u; return t }
func (t *T) keep()         { sink = t }
func (t T) nothing() int   { return 1 }
func (t *T) read() int     { return *t.p }

type list []*int

func (l list) at(i int) *int { return l[i] }
func (l *list) push(p *int)  { *l = append(*l, p) }

func use() int {
	x := 1
	t := T{}
	t.set(&x)
	t.self().link(&T{}).set(t.get())
	var l list
	l.push(&x)
	return t.read() + *t.getValue() + t.nothing() + *l.at(0)
}

func leak() {
	t := &T{}
	t.self().keep()
}

func main() {}
