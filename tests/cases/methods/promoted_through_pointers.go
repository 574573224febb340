// run

// Wrappers for promoted methods: value and pointer embedding, interfaces, method values of them.
package main

import "fmt"

type core struct{ n int }

func (c core) get() int   { return c.n }
func (c *core) set(n int) { c.n = n }

type middle struct {
	pad [3]string
	core
}

type outer struct {
	*middle
	extra int
}

type getSetter interface {
	get() int
	set(int)
}

type wrapper struct {
	getSetter
	log []string
}

func (w *wrapper) set(n int) {
	w.log = append(w.log, fmt.Sprint("set ", n))
	w.getSetter.set(n * 2)
}

func main() {
	o := outer{&middle{core: core{1}}, 2}
	var gs getSetter = o
	gs.set(5)
	fmt.Println(gs.get(), o.n, o.middle.core.get())
	gs = o.middle
	gs.set(6)
	set, get := o.set, o.get
	set(7)
	fmt.Println(get(), o.get(), gs.get())
	w := &wrapper{getSetter: o}
	gs = w
	gs.set(10)
	fmt.Println(gs.get(), w.log)
	f := outer.get
	g := (*wrapper).set
	g(w, 1)
	fmt.Println(f(o), getSetter.get(w), len(w.log))
	list := []getSetter{o, o.middle, w, &o.middle.core}
	for i, x := range list {
		x.set(i + 1)
		fmt.Print(x.get(), " ")
	}
	fmt.Println()
	type local struct{ core }
	fmt.Println(local{core{9}}.get(), (&local{core{8}}).get())
}
