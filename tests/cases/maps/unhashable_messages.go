// run

// What cannot be hashed or compared is named by its type.
package main

import "fmt"

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

type box struct {
	name string
	any  any
}

func main() {
	m := map[any]int{}
	try(func() { m[[]int{}] = 1 })
	try(func() { m[map[string]int{}] = 1 })
	try(func() { m[func() {}] = 1 })
	try(func() { _ = m[[]string{"x"}] })
	try(func() { delete(m, any([]int{})) })
	try(func() { m[[1]any{[]int{}}] = 1 })
	b := map[box]int{}
	try(func() { b[box{"x", []byte{}}] = 1 })
	try(func() { fmt.Println(any([]int{}) == any([]int{})) })
	try(func() { fmt.Println(any([]int{}) == any(1)) })
	try(func() { fmt.Println(box{"x", []int{}} == box{"x", []int{}}) })
	try(func() { fmt.Println(box{"x", []int{}} == box{"y", []int{}}) })
	fmt.Println(len(m), len(b))
}
