// run

// Dependencies are found through functions and methods.
package main

import "fmt"

var total = sum()
var list = []int{base, base + 1}
var base = 10

func sum() int {
	n := 0
	for _, v := range list {
		n += v
	}
	return n
}

type table map[string]int

func (t table) get(k string) int { return t[k] + offset }

var looked = shared.get("a")
var shared = table{"a": base}
var offset = func() int { return base * 100 }()

var handler = dispatch
var _ = report()

func dispatch(n int) string { return names[n] }

var names = [...]string{"zero", "one"}

func report() bool {
	fmt.Println("blank variable is initialized", total)
	return true
}

func main() { fmt.Println(total, list, looked, handler(1)) }
