// run

// Explicit argument indexes, and widths and precisions from arguments.
package main

import "fmt"

func main() {
	fmt.Printf("%[2]d %[1]d\n", 11, 22)
	fmt.Printf("%[2]*[1]d|%-*d|\n", 12, 6, 5, 7)
	fmt.Printf("%6.2f|%*.2f|%6.*f|%*.*f|\n", 12.0, 6, 12.0, 2, 12.0, 6, 2, 12.0)
	fmt.Printf("%[3]*.[2]*[1]f|%[3]*[1]f|\n", 12.0, 2, 6)
	fmt.Printf("%d %d %#[1]x %#x\n", 16, 17)
	fmt.Printf("%[1]v %[1]T %[1]q %[1]x %[1]d\n", 'x')
	fmt.Printf("%*d|%-*d|%0*d|\n", 5, 42, 5, 42, 5, 42)
	fmt.Printf("%*d|\n", -5, 42)
	fmt.Printf("%.*s|%.*s|\n", 2, "hello", 0, "x")
	fmt.Printf("%[1]s %[1]s %s\n", "a", "b")
	fmt.Printf("%[2]s\n", "skipped", "used")
	fmt.Printf("%%|%5%|%-5%|%05%\n")
}
