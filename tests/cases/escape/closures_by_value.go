// escape

// A closure captures by value what never changes after, and by reference what does.
package main

func byValue() int {
	x := 1
	f := func() int { return x }
	return f()
}

func byReference() int {
	x := 1
	f := func() { x++ }
	f()
	return x
}

func changedLater() func() int {
	x := 1
	f := func() int { return x }
	x = 2
	return f
}

func returnedByValue() func() int {
	x := 1
	return func() int { return x }
}

func returnedByReference() func() int {
	x := 1
	return func() int { x++; return x }
}

func large() func() int {
	var a [200]int
	return func() int { return a[3] }
}

func parameter(x int, p *int) func() int {
	return func() int { return x + *p }
}

func none() func() int {
	return func() int { return 1 }
}

func main() {}
