// run

// Floats to text and back; the shortest text that reads back the same.
package main

import (
	"fmt"
	"math"
	"strconv"
)

func main() {
	for _, f := range []float64{0, 1, 0.1, 1.0 / 3, 1e23, 123456789.125, 5e-324, math.MaxFloat64, -2.5e-10, math.Inf(1), math.NaN(), math.Copysign(0, -1), 100, 1e21, 2.2250738585072014e-308} {
		for _, format := range []byte("feEgGbxX") {
			fmt.Print(strconv.FormatFloat(f, format, -1, 64), " ")
		}
		fmt.Println(strconv.FormatFloat(f, 'f', 3, 64), strconv.FormatFloat(f, 'e', 2, 64), strconv.FormatFloat(f, 'g', 4, 64), strconv.FormatFloat(f, 'g', -1, 32))
	}
	for _, s := range []string{"1", "-1.5", ".5", "5.", "1e10", "1E-3", "inf", "-Infinity", "NaN", "0x1p-2", "1_0.5", "", "abc", "1e400", "-1e400", "1e-400", "1.7976931348623157e308", "1.7976931348623159e308", "4.9e-324", "0.1000000000000000055511151231257827", "9007199254740993", "+3", "1e", "infx", "1.2.3"} {
		f, err := strconv.ParseFloat(s, 64)
		g, err32 := strconv.ParseFloat(s, 32)
		fmt.Println(f, err, g, err32)
	}
	fmt.Println(string(strconv.AppendFloat([]byte("f="), 2.5, 'g', -1, 64)))
	fmt.Println(strconv.FormatComplex(1-2i, 'g', -1, 128))
}
