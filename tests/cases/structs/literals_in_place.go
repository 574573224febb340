// run
// Constant literals stored through pointers are made in place, however large.
package main

import "fmt"

type Big struct {
	A [1 << 20]byte
	B string
	C [3][2]int
}

type small struct {
	a, b int
	s    string
	p    *int
}

func set(p *small) (err any) {
	defer func() { err = recover() }()
	*p = small{a: 1, s: "x"}
	return nil
}

func main() {
	b := new(Big)
	b.A[77] = 9
	*b = Big{B: "hello", C: [3][2]int{1: {1: 5}}}
	fmt.Println(b.A[77], b.B, b.C)
	var p *Big
	func() {
		defer func() { fmt.Println(recover()) }()
		*p = Big{B: "x"}
	}()
	n := 3
	s := small{5, 6, "old", &n}
	fmt.Println(set(&s), s.a, s.b, s.s, s.p)
	fmt.Println(set(nil))
	arr := make([]small, 3)
	arr[1] = small{b: 2}
	func() {
		defer func() { fmt.Println(recover()) }()
		arr[n] = small{b: 2}
	}()
	fmt.Println(arr[1].b, len(arr))
	*b = Big{}
	b.C = [3][2]int{{1, 2}, {3, 4}, {5, 6}}
	fmt.Println(b.B, b.C)
}
