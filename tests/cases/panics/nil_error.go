// panic

// An error variable that is nil counts as nil.
package main

func main() {
	var err error
	panic(err)
}
