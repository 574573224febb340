// panic

// Endless recursion ends at the limit of one gigabyte.
package main

func forever(n int) int { return forever(n+1) + 1 }

func main() {
	println("begin")
	forever(0)
}
