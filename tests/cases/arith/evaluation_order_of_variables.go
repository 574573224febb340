// run

// The order of calls is fixed, but not whether a variable beside a call is read
// before or after it; Go reads it after all calls of the expression.
package main

import (
	"errors"
	"fmt"
	"strconv"
)

var global = 1

func change() int {
	global += 10
	return global
}

func set(p *int) int {
	*p += 100
	return *p
}

func pair(p *int) (int, int) {
	*p++
	return *p, *p * 2
}

func main() {
	fmt.Println(global, change(), global)
	x := 1
	fmt.Println(x, set(&x), x)
	y := x + set(&x)
	z := set(&x) + x
	fmt.Println(y, z)
	s := []int{x, set(&x), x}
	fmt.Println(s)
	a, b := x, set(&x)
	fmt.Println(a, b)
	f := func() int { x = 7; return x }
	array := [3]int{x, f(), x}
	fmt.Println(array)
	i := 0
	next := func() int { i++; return i }
	t := []int{10, 20, 30, 40}
	fmt.Println(t[i], t[next()], i, t[next()]+i)
	m := map[string]int{"a": x, "b": set(&x)}
	fmt.Println(m, x == m["b"])
	var err error
	var ne *strconv.NumError
	_, err = strconv.Atoi("x")
	fmt.Println(errors.As(err, &ne), ne != nil)
	p, q := pair(&x)
	fmt.Println(p, q, x)
}
