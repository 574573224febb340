// run
package main

import (
	"fmt"
	"reflect"
)

type T struct {
	a, _, c int
	_       string
}

var x = T{1, 2, 3, "gone"}

func f() int {
	fmt.Println("called")
	return 7
}

func main() {
	y := T{1, 5, 3, "other"}
	fmt.Println(x == y, x, y)
	fmt.Println(reflect.ValueOf(x).Field(1).Int(), reflect.ValueOf(y).Field(3).String() == "")
	z := struct{ a, _ int }{1, f()}
	fmt.Println(z.a)
}
