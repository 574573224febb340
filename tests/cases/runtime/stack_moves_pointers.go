// run

// Pointers into a stack of every kind survive when the stack moves.
package main

import "fmt"

type pair struct{ a, b int }

type walker interface{ walk(int) int }

func (p *pair) walk(n int) int {
	if n == 0 {
		return p.a + p.b
	}
	p.a++
	return p.walk(n-1) + 1
}

// grow uses more stack than a new goroutine has.
func grow(n int) int {
	var pad [32]int
	pad[n%32] = n
	if n == 0 {
		return 0
	}
	return grow(n-1) + pad[n%32] - n + 1
}

func test() string {
	x := 10
	p := &x
	array := [4]int{1, 2, 3, 4}
	slice := array[1:3]
	element := &array[2]
	s := pair{5, 6}
	field := &s.b
	pp := &p
	count := 0
	closure := func() { count++; x++ }
	var w walker = &s
	method := s.walk
	pointers := []*int{p, element, field}
	list := struct {
		p *int
		q *pair
	}{p, &s}
	text := []byte("stack")
	view := text[1:]
	var boxed any = &x
	defer func() { *p += 1000 }()

	depth := grow(2000)

	closure()
	*p += 5
	slice[0] = 20
	*element = 30
	*field = 60
	**pp++
	*pointers[0] *= 2
	view[0] = 'T'
	*list.p++
	list.q.a = 50
	*boxed.(*int)++
	walked, called := w.walk(3), method(2)
	return fmt.Sprint(depth, x, *p == x, array, slice, s, count, walked, called, string(text), len(pointers), *pointers[2])
}

func main() {
	done := make(chan string)
	for range 3 {
		go func() { done <- test() }()
		fmt.Println(<-done)
	}
}
