// errorcheck

package main

type A struct {
	a, b int c
}

type B struct {
	x int,
	y int
}

type C [3]

type D map[string]

type E interface { M() int; x int }

func main() {}
