// run

// Floats of both widths, integers and constants in one expression.
package main

import "fmt"

func newton(x float64) float64 {
	z := x / 2
	for range 20 {
		z -= (z*z - x) / (2 * z)
	}
	return z
}

func mean32(xs ...float32) float32 {
	var sum float32
	for _, x := range xs {
		sum += x
	}
	return sum / float32(len(xs))
}

func main() {
	fmt.Println(newton(2), newton(144), float32(newton(3)))
	fmt.Println(mean32(1, 2, 3.5), mean32(0.1, 0.2, 0.3), float64(mean32(0.1, 0.2)))
	i := 7
	f := 2.5
	fmt.Println(float64(i)*f, i*int(f), float64(i/2)*f, float64(i)/2*f, int(float64(i)*f), float32(i)/3)
	var u uint64 = 1<<63 + 1<<11
	fmt.Println(float64(u), uint64(float64(u)), int64(-f*1e3), uint8(f*100))
	fmt.Println(f > 2, f == 5.0/2, float32(f) == 2.5, -f < 0, f != f, i > int(f))
	total := 0.0
	for k := 1; k <= 1000; k++ {
		total += 1 / float64(k*k)
	}
	fmt.Printf("%.12f %v\n", total, int(total*1e6))
}
