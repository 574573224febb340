// inlining

package main

import "runtime"

const size = 32 << (^uint(0) >> 63)

func name() string {
	switch runtime.GOOS {
	case "plan9":
		panic("plan9")
	case "linux", "darwin":
		return "unix"
	}
	return "other"
}

func first(f func(string)) {
	switch 1 {
	case 0:
		f("zero")
	case 1:
		f("one")
	default:
		f("other")
	}
}

func through(f func(string)) {
	switch 1 {
	case 1:
		f("one")
		fallthrough
	default:
		f("other")
	}
}

func none() int {
	switch size {
	case 1, 2, 3, 4, 5, 6, 7, 8:
		return 1
	}
	return 2
}

func truth(n int) int {
	switch {
	case false:
		return n * n * n
	case size == 64:
		return n
	}
	return 3
}

func unknown(n int) int {
	switch {
	case n > 0:
		return 1
	case true:
		return 2
	}
	return 3
}

func main() {
	first(func(string) {})
	through(func(string) {})
	println(name(), none(), truth(1), unknown(2))
}
