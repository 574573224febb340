// errorcheck

// What cannot be ranged over, and too many variables.
package main

func main() {
	var f float64 = 3
	for i := range f {
		_ = i
	}
	for i, j := range 10 {
		_, _ = i, j
	}
	c := make(chan int)
	for i, v := range c {
		_, _ = i, v
	}
	for range struct{}{} {
	}
	var send chan<- int
	for range send {
	}
	for i := range func(int) {} {
		_ = i
	}
	var p *[]int
	for range p {
	}
	var s string
	for s = range []int{1} {
	}
}
