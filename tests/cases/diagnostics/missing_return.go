// errorcheck

// A function with results must end in a terminating statement.
package main

func a(x int) int {
	if x > 0 {
		return 1
	}
}

func b(x int) int {
	for x < 10 {
		return x
	}
}

func c(x int) (n int) {
	switch x {
	case 1:
		return 1
	}
}

func d(x int) int {
	for {
		break
	}
}

func fine(x int) int {
	for {
	}
}

func alsoFine(x int) int {
	switch {
	case x > 1:
		return 1
	default:
		panic("x")
	}
}

func e() int {
	f := func() string {}
	_ = f
	select {}
}

func main() { a(1); b(1); c(1); d(1); e() }
