// panic

// An empty select blocks for ever.
package main

func main() {
	println("on stderr")
	select {}
}
