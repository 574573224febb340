// run

// What a call of a func literal gives is what the variable held then, also when the literal is inlined.
package main

type pair struct{ a, b int }

func counter() func() int {
	n := 0
	return func() int {
		n++
		return n
	}
}

func main() {
	c := counter()
	c()
	println(c()+c(), c())
	println(c()*c()-c(), c() < c(), c()+c() == 17)
	p := pair{}
	first := func() int {
		p.a++
		return p.a
	}
	small := func() int8 {
		p.b += 100
		return int8(p.b)
	}
	println(first()+first()*first(), int(small())+int(small()))
	text := ""
	grow := func() string {
		text += "x"
		return text
	}
	println(grow() + grow() + grow())
}
