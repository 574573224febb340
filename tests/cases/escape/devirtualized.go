// escape

// An interface call whose value can have one type only is one of that type's method.
package main

type keeper interface {
	keep(*int)
	look(*int) int
}

var kept *int

type plain struct{ n int }

func (p *plain) keep(x *int)     { kept = x }
func (p *plain) look(x *int) int { return *x + p.n }

type value struct{ a, b int }

func (v value) keep(x *int)     { kept = x }
func (v value) look(x *int) int { return *x + v.a }

type embedding struct {
	name string
	*plain
}
type holding struct {
	name string
	keeper
}
type generic[T any] struct{ item T }

func (g *generic[T]) keep(x *int)     { kept = x }
func (g *generic[T]) look(x *int) int { return *x }

func known() int {
	var a keeper = &plain{1}
	var b keeper = value{1, 2}
	var c keeper = embedding{"c", &plain{3}}
	var d keeper = &embedding{"d", &plain{4}}
	var e keeper = &generic[string]{"e"}
	i, j, k, l, m, n := 1, 2, 3, 4, 5, 6
	a.keep(&n)
	return a.look(&i) + b.look(&j) + c.look(&k) + d.look(&l) + e.look(&m)
}

func partly() int {
	var h keeper = holding{"h", &plain{1}}
	i := 1
	return h.look(&i)
}

func unknown(k keeper, more bool) int {
	var a keeper = &plain{1}
	if more {
		a = value{1, 2}
	}
	var b keeper = &plain{1}
	p := &b
	*p = value{}
	i, j, l := 1, 2, 3
	return k.look(&i) + a.look(&j) + b.look(&l)
}

func same(more bool) int {
	var a keeper
	if more {
		a = &plain{1}
	} else {
		a = &plain{2}
	}
	b := a
	set := func() { b = &plain{3} }
	set()
	i, j := 1, 2
	return a.look(&i) + b.look(&j)
}

func asserted(x any) int {
	i, j, k, l := 1, 2, 3, 4
	sum := any(&plain{1}).(keeper).look(&i) + x.(keeper).look(&j)
	if y, ok := any(value{1, 2}).(keeper); ok {
		sum += y.look(&k)
	}
	switch z := any(&plain{2}).(type) {
	case keeper:
		sum += z.look(&l)
	}
	return sum
}

func ranged(list []*plain, keepers []keeper) (sum int) {
	var k keeper
	for _, k = range keepers {
		i := 1
		sum += k.look(&i)
	}
	var l keeper
	for _, x := range list {
		l = x
		i := 2
		sum += l.look(&i)
	}
	return sum
}

func later() {
	var a keeper = &plain{1}
	i, j := 1, 2
	defer a.look(&i)
	var b keeper = value{1, 2}
	go b.look(&j)
	for range 2 {
		var c keeper = &plain{3}
		k := 3
		defer c.look(&k)
	}
}

func parameterized[T keeper](x T) int {
	var a keeper = x
	var b keeper = &plain{1}
	i, j := 1, 2
	return a.look(&i) + b.look(&j)
}

func main() {
	known()
	parameterized(value{})
}
