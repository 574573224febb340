// escape

// What reflect keeps of the values that it looks at.
package main

import (
	"reflect"
	"unsafe"
)

type pair struct {
	a int
	b string
}

func kind(x int) reflect.Kind           { return reflect.ValueOf(x).Kind() }
func length(x []int) int                { return reflect.ValueOf(x).Len() }
func field(x pair) string               { return reflect.ValueOf(x).Field(1).String() }
func element(x *int) reflect.Value      { return reflect.ValueOf(x).Elem() }
func typeOf(x pair) reflect.Type        { return reflect.ValueOf(x).Type() }
func back(x *int) any                   { return reflect.ValueOf(x).Interface() }
func set(x *int, y int)                 { reflect.ValueOf(x).Elem().Set(reflect.ValueOf(y)) }
func setInt(x *int)                     { reflect.ValueOf(x).Elem().SetInt(5) }
func number(x *int) unsafe.Pointer      { return unsafe.Pointer(reflect.ValueOf(x).Pointer()) }
func pointer(x *int) unsafe.Pointer     { return reflect.ValueOf(x).UnsafePointer() }
func keys(m map[string]int) int         { return len(reflect.ValueOf(m).MapKeys()) }
func methods(x pair) int                { return reflect.ValueOf(x).NumMethod() }
func received(c chan int) reflect.Value { v, _ := reflect.ValueOf(c).Recv(); return v }
func nilness(p *pair) bool              { return reflect.ValueOf(p).IsNil() }

func main() {}
