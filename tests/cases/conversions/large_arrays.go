// run

// Arrays of hundreds of kilobytes are assigned, swapped, ranged over, boxed and appended as any value.
package main

import "fmt"

type array [100_000]int

type record struct {
	a array
	n int
}

func blank() {
	var x array
	_ = x
}

func swap() (int, int) {
	var x, y array
	x[5] = 1
	x, y = y, x
	return x[5], y[5]
}

func box() any {
	var x array
	x[5] = 2
	return x
}

func grow(p *array) (s []array, r []record) {
	s = append(s, *p)
	p[5]++
	s = append(s, *p, array{5: 100})
	s = append(s, s[0])
	r = append(r, record{*p, 7})
	r = append(r, r[0])
	r[0].n++
	return s, r
}

func sum(x *array) (n int) {
	for i, v := range *x {
		if i == 0 {
			x[99_999] = 50
		}
		n += v
	}
	for _, v := range x {
		n += v
	}
	return n
}

func calls(count *int) *array {
	*count++
	return &array{5: *count}
}

func nilAppend() (err any) {
	defer func() { err = recover() }()
	var p *array
	return append([]array(nil), *p)
}

func main() {
	blank()
	fmt.Println(swap())
	fmt.Println(box().(array)[5])
	x := array{5: 3}
	s, r := grow(&x)
	fmt.Println(len(s), s[0][5], s[1][5], s[2][5], s[3][5], r[0].a[5], r[0].n, r[1].n)
	fmt.Println(sum(&x))
	n := 0
	s = append(s, *calls(&n))
	var e any = *calls(&n)
	fmt.Println(n, s[4][5], e.(array)[5])
	fmt.Println(nilAppend())
}
