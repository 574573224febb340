// run

// Complex numbers under float verbs.
package main

import "fmt"

func main() {
	for _, z := range []any{1 + 2i, -1.5 - 0.25i, complex64(3i), complex(1e21, 1e-7)} {
		fmt.Printf("%v %g %.2f %e %8.1f| %+.1f %+v %#v %T\n", z, z, z, z, z, z, z, z, z)
	}
	fmt.Println([]complex128{1, 1i}, 0i)
	fmt.Printf("%d %s\n", 1i, 2i)
}
