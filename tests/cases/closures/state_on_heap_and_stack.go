// run

// Captured variables of every type: scalars, strings, slices, structs, arrays, interfaces, functions.
package main

import "fmt"

type point struct{ x, y int }

func makeAll() (func(), func() string) {
	i, f, s, b := 1, 1.5, "a", true
	var u8 uint8 = 250
	list := []int{1}
	p := point{1, 2}
	a := [3]int{1, 2, 3}
	var e any = "any"
	m := map[string]int{}
	c := make(chan int, 10)
	fn := func(x int) int { return x }
	q := &p
	step := func() {
		i++
		f *= 2
		s += "b"
		b = !b
		u8 += 3
		list = append(list, i)
		p.x += 10
		a[i%3] += 100
		e = i
		m[s] = i
		c <- i
		old := fn
		fn = func(x int) int { return old(x) + 1 }
		q.y--
	}
	return step, func() string {
		return fmt.Sprint(i, f, s, b, u8, list, p, a, e, len(m), len(c), fn(0), *q)
	}
}

func onStack() string {
	i, s, p := 1, "x", point{}
	step := func(n int) {
		i += n
		s += fmt.Sprint(n)
		p.x, p.y = p.y+1, i
	}
	step(2)
	step(3)
	func() {
		i *= 10
		func() { p.x *= i }()
	}()
	return fmt.Sprint(i, s, p)
}

func main() {
	step, show := makeAll()
	fmt.Println(show())
	step()
	fmt.Println(show())
	step()
	step()
	fmt.Println(show())
	fmt.Println(onStack())
}
