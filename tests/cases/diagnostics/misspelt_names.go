// errorcheck

// Misspelt and misplaced predeclared names.
package main

func main() {
	var a integer = 1
	var b str = "x"
	c := null
	d := True
	printf("x")
	Println("x")
	throw("x")
}
