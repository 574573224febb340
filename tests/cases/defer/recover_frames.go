// run

// Between a deferred call and recover there is exactly one function that is no wrapper, of whatever kind.
package main

import (
	"fmt"
	"reflect"
)

type T struct{}

func (T) M() { fmt.Println("M", recover()) }

type P struct{ a [3]int }

func (p *P) M() { fmt.Println("PM", recover()) }
func note()     { fmt.Println("note", recover()) }

func a() {
	defer func() { fmt.Println("a", recover()) }()
	defer reflect.ValueOf(T{}).Method(0).Call(nil)
	panic(1)
}
func b() {
	defer func() { fmt.Println("b", recover()) }()
	defer reflect.ValueOf(&P{}).Method(0).Call(nil)
	panic(1)
}
func c() {
	defer func() { fmt.Println("c", recover()) }()
	defer reflect.ValueOf(note).Call(nil)
	panic(1)
}
func d() {
	defer func() { fmt.Println("d", recover()) }()
	defer reflect.ValueOf(T{}).Method(0).Interface().(func())()
	panic(1)
}
func e() {
	defer func() { fmt.Println("e", recover()) }()
	f := reflect.ValueOf(T{}).Method(0)
	defer f.Call(nil)
	panic(1)
}
func f() {
	defer func() { fmt.Println("f", recover()) }()
	defer recover()
	panic(1)
}
func g() {
	defer func() { fmt.Println("g", recover()) }()
	defer func() { defer recover() }()
	panic(1)
}
func h() {
	defer func() { fmt.Println("h", recover()) }()
	defer func() { func() { defer recover() }() }()
	panic(1)
}
func i() {
	defer func() { fmt.Println("i", recover()) }()
	f := reflect.TypeOf(&P{}).Method(0).Func.Interface().(func(*P))
	defer f(&P{})
	panic(1)
}
func j() {
	defer func() { fmt.Println("j", recover()) }()
	made := func([]reflect.Value) []reflect.Value { note(); fmt.Println(recover()); return nil }
	defer reflect.MakeFunc(reflect.TypeOf(note), made).Interface().(func())()
	panic(1)
}

func main() {
	a()
	b()
	c()
	d()
	e()
	f()
	g()
	h()
	i()
	j()
}
