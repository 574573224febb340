// escape

// A method value binds its receiver, which may escape with it.
package main

type T struct{ n int }

func (t T) value() int    { return t.n }
func (t *T) pointer() int { return t.n }
func (t *T) keep()        { sink = t }

var sink *T
var sinkF func() int

func local() int {
	t := T{1}
	f := t.value
	g := t.pointer
	return f() + g()
}

func returned() func() int {
	t := T{1}
	return t.value
}

func returnedPointer() func() int {
	t := T{1}
	return t.pointer
}

func stored(t *T) { sinkF = t.pointer }

func expression() int {
	t := &T{1}
	return (*T).pointer(t) + T.value(*t)
}

func leaks() {
	t := T{}
	t.keep()
}

func main() {}
