// panic

// Floats are printed as println prints them.
package main

type ratio float64

func main() {
	defer func() {
		r := recover()
		defer func() { panic(r) }()
		panic(1.5)
	}()
	panic(ratio(0.25))
}
