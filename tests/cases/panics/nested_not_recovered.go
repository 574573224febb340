// panic

// A panic while panicking lists both.
package main

func main() {
	defer func() {
		panic("second")
	}()
	panic("first")
}
