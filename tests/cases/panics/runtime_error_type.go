// run

// Runtime panics are runtime.Error values and plain errors too.
package main

import (
	"errors"
	"fmt"
	"runtime"
)

func catch(f func()) (err error) {
	defer func() {
		r := recover()
		if re, ok := r.(runtime.Error); ok {
			re.RuntimeError()
		}
		err, _ = r.(error)
	}()
	f()
	return
}

func main() {
	var s []int
	var p *int
	var m map[string]int
	zero := 0
	for _, f := range []func(){
		func() { _ = s[3] }, func() { _ = *p }, func() { m["a"] = 1 }, func() { _ = 1 / zero },
		func() { _ = any(1).(string) }, func() { panic(nil) },
	} {
		err := catch(f)
		var re runtime.Error
		fmt.Printf("%v | %T | %t\n", err, err, errors.As(err, &re))
	}
	var te *runtime.TypeAssertionError
	ok := errors.As(catch(func() { _ = any(1).(bool) }), &te)
	fmt.Println(ok, te)
}
