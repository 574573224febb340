// run

// Some builtins may be deferred, and methods of interfaces too.
package main

import "fmt"

type closer interface{ Close() error }
type door struct{ name string }

func (d *door) Close() error {
	fmt.Println("close", d.name)
	return nil
}

func main() {
	m := map[string]int{"a": 1}
	c := make(chan int)
	func() {
		defer delete(m, "a")
		defer close(c)
		defer print()
		fmt.Println(len(m))
	}()
	_, ok := <-c
	fmt.Println(len(m), ok)
	s, t := []int{1, 2, 3}, make([]int, 2)
	func() {
		defer func() { fmt.Println(copy(t, s)) }()
	}()
	fmt.Println(t)
	var k closer = &door{"front"}
	defer k.Close()
	k = &door{"back"}
	defer k.Close()
	defer func() {
		defer func() { fmt.Println("recovered", recover()) }()
		defer panic("deferred panic")
	}()
}
