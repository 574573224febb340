// run

// Float verbs with flags, widths and precisions.
package main

import (
	"fmt"
	"math"
)

func main() {
	values := []float64{0, 1, -1, 3.14159265, 1e6, 1e21, 1.5e-7, 123456789, -0.000012345, 100, math.Copysign(0, -1), math.Inf(1), math.Inf(-1), math.NaN()}
	for _, f := range []string{"%v", "%g", "%G", "%e", "%E", "%f", "%F", "%.2f", "%8.3f", "%-8.2f|", "%08.2f", "%+.2f", "% .2f", "%+08.1f", "%.0f", "%#.0f", "%.3g", "%#g", "%10.4g", "%.3e", "%x", "%X", "%.2x", "%b", "%6v", "%+v", "%#v", "%010v", "%-10v|", "%T"} {
		fmt.Printf("%-8s", f)
		for _, v := range values {
			fmt.Printf(" ["+f+"]", v)
		}
		fmt.Println()
	}
	fmt.Printf("%v %g %.3f %e %T\n", float32(0.1), float32(16777216), float32(2.5), float32(1e-10), float32(1))
	fmt.Println(float32(0.1), 0.1, 1e20, 1e21, 1e-4, 1e-5, 123456.7, float32(1e7), 100000000.0, 1.0)
	fmt.Printf("%5.1f|%-7.3f|%07.2f|%+.3e\n", 9.96, 2.0/3, -1.005, 12345.678)
	fmt.Printf("%.20f %.1f %.1f %.0f %.0f %.0f\n", 0.1, 0.25, 0.35, 0.5, 1.5, 2.5)
	fmt.Printf("%6.2f%%\n", 99.5)
}
