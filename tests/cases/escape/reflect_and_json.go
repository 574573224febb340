// escape
package main

import (
	"encoding/json"
	"reflect"
)

type T struct{ A int }

func a() reflect.Kind {
	x := T{1}
	return reflect.TypeOf(x).Kind()
}

func b() int {
	x := T{1}
	return reflect.ValueOf(x).NumField()
}

func c() {
	x := T{1}
	reflect.ValueOf(&x).Elem().Field(0).SetInt(4)
	println(x.A)
}

func d() bool {
	p, q := []int{1}, []int{1}
	return reflect.DeepEqual(p, q)
}

func e() []byte {
	b, _ := json.Marshal(T{2})
	return b
}

func f(data []byte) T {
	var t T
	json.Unmarshal(data, &t)
	return t
}

func main() { a(); b(); c(); d(); e(); f(nil) }
