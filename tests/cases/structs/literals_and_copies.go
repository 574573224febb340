// run

// Struct literals, copies, equality and anonymous structs.
package main

import "fmt"

type point struct{ x, y int }

type segment struct {
	from, to point
	label    string
}

func move(p point) point {
	p.x += 10
	return p
}

func main() {
	a := point{1, 2}
	b := a
	b.x = 5
	fmt.Println(a, b, move(a), a, a == point{1, 2}, a != b, point{} == point{0, 0})
	s := segment{from: a, label: "s"}
	t := s
	t.to.y = 9
	fmt.Println(s, t, s == t, s.from == a)
	p := &s
	p.to = point{7, 8}
	(*p).label += "!"
	q := p
	q.from.x--
	fmt.Println(s, *q == s, p == q)
	anonymous := struct {
		name string
		at   point
	}{"here", a}
	same := struct {
		name string
		at   point
	}{"here", point{1, 2}}
	fmt.Println(anonymous == same, anonymous)
	var empty struct{}
	fmt.Println(empty, empty == struct{}{}, [2]struct{}{})
	list := []segment{{point{1, 2}, point{3, 4}, "a"}, {label: "b"}}
	table := map[point]*point{{1, 1}: {2, 2}}
	fmt.Println(list, *table[point{1, 1}])
	type blank struct {
		_ int
		a int
	}
	fmt.Println(blank{a: 1} == blank{a: 1}, blank{a: 3})
}
