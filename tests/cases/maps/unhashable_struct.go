// run

// An unhashable key is named by its own type, not by that of the field to blame.
package main

import "fmt"

type key struct {
	id   int
	tags []string
}

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	m := map[any]bool{1: true}
	var nothing map[any]bool
	try(func() { m[key{}] = true })
	try(func() { fmt.Println(m[key{}]) })
	try(func() { delete(m, any([1]key{})) })
	try(func() { fmt.Println(nothing[key{}]) })
	try(func() { delete(nothing, any(key{})) })
	fmt.Println(len(m))
}
