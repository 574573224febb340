// run

// Keys made at run time are found again; strings with equal text are one key.
package main

import (
	"fmt"
	"strconv"
	"strings"
)

type key struct {
	name string
	at   [2]int16
	any  any
}

func main() {
	m := map[string]int{}
	for i := range 1000 {
		m[strings.Repeat("k", i%10)+strconv.Itoa(i%37)]++
	}
	b := []byte("kkk3")
	fmt.Println(len(m), m["kkk3"], m[string(b)], m["k"+"k"+string('k')+fmt.Sprint(3)])
	s := map[key]int{}
	for i := range 500 {
		s[key{fmt.Sprint("n", i%5), [2]int16{int16(i % 3), int16(-i % 2)}, i % 7}]++
	}
	fmt.Println(len(s), s[key{"n1", [2]int16{1, -1}, 1}], s[key{"n1", [2]int16{1, -1}, int8(1)}])
	f := map[float32]string{0.1: "tenth"}
	x := float32(0.3) - 0.2
	_, ok := f[x]
	fmt.Println(f[float32(0.1)], ok, f[0.1])
	e := map[struct{}]int{}
	e[struct{}{}]++
	e[struct{}{}]++
	fmt.Println(e, len(e))
	a := map[any]int{}
	for i := range 100 {
		a[i%10]++
		a[fmt.Sprint(i%10)]++
		a[float64(i%10)]++
		a[[1]int{i % 10}]++
	}
	fmt.Println(len(a), a[3], a["3"], a[3.0], a[[1]int{3}], a[int64(3)])
}
