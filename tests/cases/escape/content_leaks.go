// escape

// Only what a parameter points to leaks, not the parameter itself.
package main

type T struct {
	p    *int
	next *T
	list []*int
}

var sink *int
var sinkT *T
var sinkS []*int
var text string

func pointerContent(t *T)       { sink = t.p }
func nextContent(t *T)          { sinkT = t.next }
func deepContent(t *T)          { sink = t.next.p }
func sliceContent(t *T)         { sinkS = t.list }
func sliceElement(t *T)         { sink = t.list[0] }
func whole(t *T)                { sinkT = t }
func stringContent(s *string)   { text = *s }
func stringItself(s string)     { text = s }
func mapContent(m map[int]*int) { sink = m[0] }
func interfaceContent(a any)    { sink = a.(*int) }
func chanContent(c chan *int)   { sink = <-c }

func callers() {
	x := 1
	pointerContent(&T{p: &x})
	y := 2
	whole(&T{p: &y})
	s := "text"
	stringContent(&s)
}

func main() {}
