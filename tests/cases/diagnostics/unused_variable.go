// errorcheck

// Local variables must be used; parameters, results and globals need not.
package main

import "fmt"

var global int

func f(parameter int) (result int) {
	a := 1
	var b, c int
	c = 2
	d, e := 3, 4
	fmt.Println(d)
	for i, v := range []int{1} {
	}
	switch x := any(1).(type) {
	case int:
	}
	const unused = 5
	func() { inner := 1 }()
	_ = e
	return
}

func main() { f(1) }
