// errorcheck

// Expressions that are evaluated but not used.
package main

func value() int { return 1 }

func main() {
	x := 1
	x
	x + 1
	"text"
	value
	value()
	-x
	x == 1
	func() {}
	int(5)
	[]int{1}
	len("x")
}
