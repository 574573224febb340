// errorcheck
package main

func F[A any](n int) {
	type T struct{ a A }
	if n > 0 {
		F[T](n - 1)
	}
}

func G[A any](n int) {
	type T struct{ a int }
	G[T](n)
}

func main() {
	F[int](3)
	G[int](3)
}
