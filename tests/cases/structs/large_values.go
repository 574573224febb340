// run

// Structs of many words as arguments, results, receivers, elements and map values.
package main

import "fmt"

type matrix [4][4]float64

type record struct {
	id    int
	name  string
	cells matrix
	tags  []string
	next  *record
	done  bool
	small int8
	any   any
}

func identity() (m matrix) {
	for i := range m {
		m[i][i] = 1
	}
	return
}

func (m matrix) times(o matrix) (p matrix) {
	for i := range 4 {
		for j := range 4 {
			for k := range 4 {
				p[i][j] += m[i][k] * o[k][j]
			}
		}
	}
	return p
}

func (m matrix) transposed() matrix {
	for i := range 4 {
		for j := range i {
			m[i][j], m[j][i] = m[j][i], m[i][j]
		}
	}
	return m
}

func change(r record, n int) (record, record, error) {
	before := r
	r.id += n
	r.cells[1][2] = float64(n)
	r.tags = append(r.tags, fmt.Sprint(n))
	return before, r, nil
}

func main() {
	m := identity()
	m[0][3], m[2][1] = 5, -2
	fmt.Println(m.times(m))
	fmt.Println(m.transposed() == m, m.transposed().transposed() == m, m == identity())
	r := record{id: 1, name: "r", cells: m, small: -3, any: m}
	a, b, err := change(r, 7)
	fmt.Println(a.id, b.id, a.cells[1][2], b.cells[1][2], len(a.tags), b.tags, err, b.small, b.any == any(m))
	table := map[string]record{"a": a, "b": b}
	list := []record{a, b, {}}
	list[2] = list[0]
	list[0].cells[3][3] = 99
	fmt.Println(table["b"].cells[1], list[2].cells[3], list[0].cells[3], table["none"].name == "")
	c := make(chan record, 1)
	c <- b
	d := <-c
	d.next = &b
	d.next.id = 1000
	fmt.Println(d.id, b.id, d.next.cells[1][2])
	f := func(m matrix) (float64, matrix) { m[0][0] = 3; return m[0][0], m }
	x, y := f(m)
	fmt.Println(x, y[0][0], m[0][0])
}
