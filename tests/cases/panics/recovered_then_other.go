// panic

// Another value after recover: the first is listed as recovered.
package main

func main() {
	defer func() {
		recover()
		panic("second")
	}()
	panic("first")
}
