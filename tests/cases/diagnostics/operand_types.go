// errorcheck

// Operators between types that do not match or do not support them.
package main

import "fmt"

type point struct{ x int }

func main() {
	i, f, s, b := 1, 1.5, "s", true
	fmt.Println(i + f)
	fmt.Println(s + 1)
	fmt.Println(b + b)
	fmt.Println(s - s)
	fmt.Println(f % f)
	fmt.Println(i && b)
	fmt.Println(!i, -s, ^f)
	fmt.Println(point{1} + point{2})
	fmt.Println(i << f)
}
