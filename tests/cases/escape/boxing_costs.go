// escape

// Which values need a box when they become an interface.
package main

type empty struct{}
type one struct{ p *int }
type two struct{ a, b int }
type number int

var sink any

func store(b bool, u8 uint8, n int, s string, f float64, p *int, m map[int]int, c chan int, fn func(), sl []int, a [2]int) {
	sink = b
	sink = u8
	sink = n
	sink = s
	sink = f
	sink = p
	sink = m
	sink = c
	sink = fn
	sink = sl
	sink = a
	sink = empty{}
	sink = one{p}
	sink = two{n, n}
	sink = number(n)
	sink = 5
	sink = "constant"
	sink = 2.5
	sink = nil
	sink = number(7)
	sink = two{1, 2}
}

func main() {}
