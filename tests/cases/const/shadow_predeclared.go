// run

// Predeclared names may be declared again in any scope.
package main

import "fmt"

type error interface{ Code() int }

type failure int

func (f failure) Code() int { return int(f) }

func len(s string) string { return "my len of " + s }

func fails() error { return failure(7) }

func main() {
	true := false
	nil := 5
	string := func(n int) int { return n * 2 }
	fmt.Println(true, nil, string(4), len("x"))
	fmt.Println(fails().Code())
	{
		int := 3.5
		append := int
		fmt.Println(int, append)
	}
	iota := "iota"
	fmt.Println(iota)
	fmt := "not a package"
	_ = fmt
}
