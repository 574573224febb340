// errorcheck

// Fields, methods and keys that occur twice.
package main

type S struct {
	a int
	b string
	a bool
}

type I interface {
	M()
	N()
	M()
}

type T struct{ name int }

func (t T) name() {}

func main() {
	_ = map[string]int{"a": 1, "b": 2, "a": 3}
	_ = []int{0: 1, 1: 2, 0: 3}
	_ = S{a: 1, b: "x", a: 2}
	_ = map[int]bool{1: true, 1: false}
	_ = [...]string{2: "x", 1: "y", "z"}
}
