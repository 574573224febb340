// run

// Type switches: single types, lists, interfaces, nil, default, and no variable.
package main

import (
	"errors"
	"fmt"
)

type shape interface{ sides() int }
type square struct{}

func (square) sides() int { return 4 }

func kind(v any) string {
	switch x := v.(type) {
	case nil:
		return "nil"
	case int:
		return fmt.Sprint("int ", x+1)
	case int8, int16, int32, int64:
		return fmt.Sprintf("sized %v", x)
	case string:
		return "string " + x + x
	case []int:
		return fmt.Sprint("slice of ", len(x))
	case map[string]int:
		return fmt.Sprint("map ", x["a"])
	case func(int) int:
		return fmt.Sprint("func ", x(3))
	case *int:
		return fmt.Sprint("pointer ", *x)
	case chan int:
		return fmt.Sprint("chan ", cap(x))
	case error:
		return "error " + x.Error()
	case shape:
		return fmt.Sprint("shape ", x.sides())
	case struct{ a int }:
		return fmt.Sprint("struct ", x.a)
	case [2]int:
		return fmt.Sprint("array ", x[1])
	default:
		return fmt.Sprintf("other %T", x)
	}
}

func main() {
	n := 5
	for _, v := range []any{nil, 1, int8(2), 'x', "s", []int{1}, map[string]int{"a": 7}, func(x int) int { return x * x }, &n, make(chan int, 3), errors.New("e"), square{}, struct{ a int }{6}, [2]int{1, 2}, 2.5, []string{}} {
		fmt.Println(kind(v))
	}
	var e error
	switch e.(type) {
	case nil:
		fmt.Println("nil error")
	}
	switch y := any(3.0); z := y.(type) {
	case float32, float64:
		fmt.Printf("%T %v\n", z, z)
	}
	switch any(square{}).(type) {
	case fmt.Stringer, error:
		fmt.Println("no")
	case interface{ sides() int }:
		fmt.Println("yes")
	}
}
