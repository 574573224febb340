// escape

// The numbers of temporaries count those that Go makes for the values of calls and receives.
package main

import "fmt"

//go:noinline
func two() (int, string) { return 1, "a" }

//go:noinline
func three() (a int, b string, c error) { return }

func call() { fmt.Println(two()) }
func def() {
	a, b := two()
	fmt.Println(two())
	_, _ = a, b
}
func set() {
	var a int
	var b string
	a, b = two()
	fmt.Println(two())
	_, _ = a, b
}
func blank() {
	_, b := two()
	fmt.Println(two())
	_ = b
}
func commaok(m map[string]int, x any, c chan int) {
	v, ok := m["a"]
	w, ok := x.(int)
	z, ok := <-c
	fmt.Println(two())
	_, _, _, _ = v, w, z, ok
}
func ifs() error {
	if _, err := two(); err != "" {
		fmt.Println(three())
	}
	if a, _, err := three(); err != nil {
		fmt.Println(three())
		_ = a
	}
	return nil
}
func ret() (int, string) { return two() }
func conv() {
	var e any
	var i int
	i, e = two()
	fmt.Println(two())
	_, _ = e, i
}
func main() {}
