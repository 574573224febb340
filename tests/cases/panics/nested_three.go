// panic

// Three panics, one of them recovered.
package main

func main() {
	defer func() {
		defer func() {
			recover()
			panic("third")
		}()
		panic("second")
	}()
	panic("first")
}
