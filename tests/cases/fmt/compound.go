// run

// %v, %+v, %#v and %T of structs, slices, arrays, maps and pointers to them.
package main

import (
	"errors"
	"fmt"
)

type point struct{ X, Y int }
type inner struct {
	Name string
	At   *point
	any  any
}
type outer struct {
	inner
	List  []point
	Map   map[string]int
	Err   error
	F     float64
	B     []byte
	Array [2]bool
	c     complex64
}
type list []int
type dict map[point]string
type kind uint8
type fn func(int, ...string) (bool, error)

func main() {
	o := outer{inner{"n", nil, 5}, []point{{1, 2}, {3, 4}}, map[string]int{"b": 2, "a": 1}, errors.New("e"), 1, []byte("hi"), [2]bool{true, false}, 1i}
	for _, v := range []any{
		point{1, 2}, &point{3, 4}, []point{{1, 2}}, []*point{nil}, [2]point{}, map[string]point{"k": {5, 6}}, map[point]int{{1, 1}: 1, {0, 2}: 2},
		list{1, 2}, &list{1}, list(nil), dict{{1, 2}: "x"}, &dict{}, kind(7), []kind{1, 2}, []any{1, "a", nil, 2.5, 'x', []int{1}},
		map[any]string{1: "int", "a": "string", 2.5: "float", true: "bool"}, struct{}{}, struct {
			A int
			b string
		}{1, "x"}, [][]int{{1}, nil, {2, 3}}, &[]int{1}, &[2]int{1, 2}, &map[string]int{"a": 1}, []string{"a b", "c"}, [3]string{},
		map[string][]int{"x": {1}}, []map[string]int{{"a": 1}, nil}, []float64{1, 2.5, 1e21}, []uint8{1, 2}, [2]uint8{3, 4}, []int8{1}, complex(1, -1), uintptr(255), int64(5), uint(6), "s", 'x', 2.0, float32(1),
	} {
		fmt.Printf("%v | %+v | %#v | %T\n", v, v, v, v)
	}
	fmt.Printf("%v\n%+v\n", o, []error{errors.New("x"), nil})
	o.Err = nil
	fmt.Printf("%v\n%+v\n%#v\n", o, o, o)
	fmt.Printf("%T %T %T %T %T\n", fn(nil), func(a, b int) {}, make(<-chan []int), new(any), new(interface{ M(int) string }))
	fmt.Printf("%d %x %5d|%-4d|%s\n", []int{10, 20}, []int{10, 20}, []int{1, 2}, [2]int{1, 2}, map[string]string{"k": "v"})
	fmt.Printf("%d %.1f %+d %q %6.2f\n", point{1, 2}, []float64{1, 2}, map[string]int{"a": 1}, []string{"x"}, struct{ A, B float64 }{1, 2})
}
