// run

// An untyped constant takes the type its place asks for, or its default type.
package main

import "fmt"

func main() {
	a, b, c, d, e, f := 1, 2.0, 'x', 3i, "s", true
	fmt.Printf("%T %T %T %T %T %T\n", a, b, c, d, e, f)
	var i8 int8 = 'A'
	var f32 float32 = 7
	var r rune = 65.0
	var u uint = 1e3
	var z complex64 = 2
	fmt.Println(i8, f32, r, u, z)
	var x any = 1 << 3
	var y any = 'a' + 1.5 - 0.5
	var w any = 2 + 3i - 3i
	fmt.Printf("%T %v %T %v %T %v\n", x, x, y, y, w, w)
	const typed int64 = 5
	fmt.Printf("%T %T\n", typed*2, 1.0*typed)
	s := uint(3)
	var shifted int64 = 1 << s
	fmt.Printf("%T %v\n", shifted, shifted)
	type meters float64
	const m meters = 3
	fmt.Printf("%T %v\n", m/2, m/2)
	fmt.Println(len("constant"), len([3]int{}), cap([5]string{}))
}
