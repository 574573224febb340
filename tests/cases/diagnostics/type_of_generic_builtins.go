// errorcheck

// min, max, clear and new with the wrong arguments.
package main

func main() {
	_ = min()
	_ = min(1, "a")
	_ = max([]int{1, 2})
	_ = min(true, false)
	clear(5)
	clear()
	_ = new(1, 2)
	x := 1
	_ = max(x, 2.5)
	_ = real(x)
	_ = complex(1, "a")
	print := 1
	print("x")
	panic()
	_ = recover(1)
}
