// run

// Values survive the trip through an interface with type and value intact.
package main

import "fmt"

type id uint16

func main() {
	values := []any{int8(-5), uint8(250), int16(-300), uint32(1 << 31), 3.5, float32(0.1), "text", true, 'x', id(7), [2]int{1, 2}, struct{ a string }{"f"}, 2i, nil}
	for _, v := range values {
		fmt.Printf("%T %v %t\n", v, v, v == v)
	}
	var x any = 5
	n, ok := x.(int)
	m, no := x.(int64)
	fmt.Println(n, ok, m, no)
	fmt.Println(any(5) == any(5), any(5) == any(5.0), any(int8(5)) == any(5), any("a") == any("a"), any(nil) == nil)
}
