// run

// The layout of values: sizes, alignment and offsets as Go lays them out.
package main

import (
	"fmt"
	"unsafe"
)

type mixed struct {
	a bool
	b int64
	c bool
	d int32
	e uint16
	f string
	g []int
	h any
	i [3]byte
}

type trailing struct {
	a int32
	b struct{}
}

func main() {
	var m mixed
	fmt.Println(unsafe.Sizeof(m), unsafe.Alignof(m), unsafe.Sizeof(trailing{}))
	fmt.Println(unsafe.Offsetof(m.b), unsafe.Offsetof(m.c), unsafe.Offsetof(m.d), unsafe.Offsetof(m.e), unsafe.Offsetof(m.f), unsafe.Offsetof(m.g), unsafe.Offsetof(m.h), unsafe.Offsetof(m.i))
	fmt.Println(unsafe.Sizeof(true), unsafe.Sizeof(int16(0)), unsafe.Sizeof(0), unsafe.Sizeof(1.5), unsafe.Sizeof(2i), unsafe.Sizeof(""), unsafe.Sizeof([]int{}), unsafe.Sizeof(any(0)), unsafe.Sizeof(map[int]int{}), unsafe.Sizeof([5]int32{}), unsafe.Sizeof(struct{}{}))
	fmt.Println(unsafe.Alignof(int8(0)), unsafe.Alignof(int32(0)), unsafe.Alignof(complex64(0)), unsafe.Alignof(""))
}
