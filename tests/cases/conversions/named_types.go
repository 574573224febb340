// run

// Values convert between types with the same underlying type, tags ignored.
package main

import "fmt"

type celsius float64
type fahrenheit float64

type point struct{ x, y int }
type tagged struct {
	x int `json:"x"`
	y int
}
type numbers []int
type handler func(int) string
type pointer *point

func (c celsius) toF() fahrenheit { return fahrenheit(c*9/5 + 32) }

func main() {
	fmt.Println(celsius(100).toF(), float64(celsius(-40).toF()))
	p := point{1, 2}
	t := tagged(p)
	t.x = 10
	fmt.Println(p, t, point(t), struct{ x, y int }(t))
	s := []int{1, 2, 3}
	n := numbers(s)
	n[0] = 99
	fmt.Println(s, n, []int(n)[1:])
	h := handler(func(i int) string { return fmt.Sprint("h", i) })
	fmt.Println(h(3))
	q := pointer(&p)
	(*q).x = 7
	fmt.Println(p, (*point)(q).x)
	var c chan int = make(chan int, 1)
	send, receive := (chan<- int)(c), (<-chan int)(c)
	send <- 4
	fmt.Println(<-receive)
}
