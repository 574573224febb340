// escape

// What is sent through a channel escapes; the channel itself always lives on the heap.
package main

type T struct{ p *int }

func send(c chan *int) {
	x := 1
	c <- &x
}

func sendStruct(c chan T) {
	x := 1
	c <- T{&x}
}

func sendParameter(c chan *int, p *int) { c <- p }
func sendValue(c chan int, p *int)      { c <- *p }
func receive(c chan *int) *int          { return <-c }

func local() int {
	c := make(chan int, 1)
	c <- 1
	return <-c
}

func selects(a, b chan *int) *int {
	x := 1
	select {
	case a <- &x:
	case p := <-b:
		return p
	}
	return nil
}

func ranged(c chan *int) (n int) {
	for p := range c {
		n += *p
	}
	return n
}

func main() {}
