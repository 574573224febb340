// errorcheck

package main

func main() {
	println("x"
	println("y")
}
