// run

// Value receivers get copies, pointer receivers the thing itself; Go takes addresses as needed.
package main

import "fmt"

type grid [2][2]int

func (g grid) changed() grid { g[0][0] = 9; return g }
func (g *grid) change()      { g[0][0] = 7 }

type names []string

func (n names) upper0()       { n[0] = "X" }
func (n *names) add(s string) { *n = append(*n, s) }

type number int

func (n number) double() number { return n * 2 }
func (n *number) inc()          { *n++ }

type op func(int) int

func (o op) twice(x int) int { return o(o(x)) }

type table map[string]int

func (t table) bump(k string) { t[k]++ }

func main() {
	var g grid
	fmt.Println(g.changed(), g)
	g.change()
	fmt.Println(g, (&g).changed())
	n := names{"a"}
	n.upper0()
	n.add("b")
	fmt.Println(n, len(n))
	x := number(3)
	x.inc()
	p := &x
	p.inc()
	fmt.Println(x, p.double(), x.double().double(), number(7).double())
	fmt.Println(op(func(x int) int { return x * 3 }).twice(2))
	t := table{}
	t.bump("k")
	t.bump("k")
	fmt.Println(t)
	list := []number{1, 2}
	list[1].inc()
	fmt.Println(list)
}
