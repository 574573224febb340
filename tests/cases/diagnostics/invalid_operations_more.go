// errorcheck

// More of them: channels, addresses, slicing, increments.
package main

func value() int { return 1 }

func main() {
	x, s, m := 1, "text", map[string]struct{ a int }{}
	<-x
	x <- 1
	_ = &value()
	_ = &1
	_ = x[1:2]
	s[0] = 'T'
	s++
	m["a"].a = 1
	value() = 5
	close(x)
}
