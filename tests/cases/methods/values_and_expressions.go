// run

// Method values bind their receiver when taken; method expressions take it first.
package main

import "fmt"

type counter struct{ n int }

func (c counter) get() int    { return c.n }
func (c *counter) add(by int) { c.n += by }
func (c counter) sum(xs ...int) int {
	total := c.n
	for _, x := range xs {
		total += x
	}
	return total
}

type adder interface{ add(int) }

func main() {
	c := counter{5}
	get, add := c.get, c.add
	add(10)
	fmt.Println(get(), c.get(), c.n)
	fmt.Println(counter.get(c), (*counter).get(&c), counter.sum(c, 1, 2, 3))
	(*counter).add(&c, 1)
	f := (*counter).add
	f(&c, 1)
	fmt.Println(c.n)
	var a adder = &c
	g := a.add
	g(100)
	adder.add(a, 1000)
	fmt.Println(c.n)
	fmt.Printf("%T %T %T %T\n", get, add, counter.sum, adder.add)
	list := []func() int{c.get, counter{1}.get, (&counter{2}).get}
	for _, h := range list {
		fmt.Print(h(), " ")
	}
	fmt.Println()
	defer func() { fmt.Println("nil receiver:", recover()) }()
	var none adder
	_ = none.add
}
