// run

// All deferred calls of all functions on the way run until one recovers.
package main

import "fmt"

func c() {
	defer fmt.Println("c")
	panic("from c")
}

func b() {
	defer fmt.Println("b 1")
	defer fmt.Println("b 2")
	c()
	fmt.Println("never")
}

func a() (result string) {
	defer func() {
		result = fmt.Sprint("recovered ", recover())
	}()
	defer fmt.Println("a")
	b()
	return "never"
}

func loop() (n int) {
	for n < 3 {
		func() {
			defer func() { recover() }()
			n++
			panic(n)
		}()
	}
	return n
}

func main() {
	fmt.Println(a())
	fmt.Println(loop())
	var m map[string]func()
	func() {
		defer func() { fmt.Println(recover()) }()
		defer m["none"]()
		fmt.Println("deferring nil is fine until it runs")
	}()
}
