// run

// recover works only in a function that was deferred, called directly by it.
package main

import "fmt"

func helper() any { return recover() }

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, "passed on:", r)
		} else {
			fmt.Println(name, "caught inside")
		}
	}()
	f()
}

func main() {
	try("direct", func() {
		defer func() { recover() }()
		panic(1)
	})
	try("by helper in closure", func() {
		defer func() { helper() }()
		panic(2)
	})
	try("helper deferred itself", func() {
		defer helper()
		panic(3)
	})
	try("recover deferred itself", func() {
		defer recover()
		panic(4)
	})
	try("nested closure", func() {
		defer func() { func() { recover() }() }()
		panic(5)
	})
	try("not panicking", func() { fmt.Println(recover()) })
	try("twice", func() {
		defer func() { fmt.Println("second", recover()) }()
		defer func() { fmt.Println("first", recover()) }()
		panic(6)
	})
	try("deferred method", func() {
		var r rescuer
		defer r.rescue()
		panic(7)
	})
	try("panic in deferred", func() {
		defer func() { fmt.Println("outer", recover()) }()
		defer func() { panic("second") }()
		panic("first")
	})
	try("recovered, then new panic", func() {
		defer func() {
			recover()
			panic("new")
		}()
		panic("old")
	})
}

type rescuer struct{}

func (rescuer) rescue() { recover() }
