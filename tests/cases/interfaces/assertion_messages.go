// run

// What a failed assertion says, for every way to fail.
package main

import (
	"fmt"
	"runtime"
)

type mover interface{ Move() }
type stopper interface {
	Move()
	Stop()
}
type car struct{}

func (car) Move() {}

type bike struct{}

func (*bike) Move() {}

func try(f func()) {
	defer func() {
		r := recover()
		_, isRuntime := r.(runtime.Error)
		fmt.Println(r, isRuntime)
	}()
	f()
}

func main() {
	var none any
	var noMover mover
	var n any = 5
	var c any = car{}
	var m mover = car{}
	try(func() { _ = n.(string) })
	try(func() { _ = n.(int64) })
	try(func() { _ = none.(int) })
	try(func() { _ = none.(mover) })
	try(func() { _ = noMover.(car) })
	try(func() { _ = noMover.(stopper) })
	try(func() { _ = n.(mover) })
	try(func() { _ = c.(stopper) })
	try(func() { _ = m.(stopper) })
	try(func() { _ = m.(*bike) })
	try(func() { _ = any(bike{}).(mover) })
	try(func() { _ = any([]int{}).(map[string]bool) })
	try(func() { _ = any(struct{ A int }{}).(struct{ B string }) })
	try(func() { _ = any(func(int) {}).(func(string) error) })
	try(func() { _ = any(&n).(*string) })
	try(func() { _ = n.(fmt.Stringer) })
	try(func() { _ = n.(interface{ Foo(int) string }) })
	try(func() { _ = any(make(chan int)).(chan<- int) })
	try(func() { _ = any([3]int{}).([4]int) })
	try(func() { noMover.Move() })
}
