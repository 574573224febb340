// escape

// Range variables are copies; ranging over an address is not.
package main

type T struct{ p *int }

func values(ts []T) *int {
	for _, t := range ts {
		return t.p
	}
	return nil
}

func addressOfCopy(ts []T) *T {
	for _, t := range ts {
		return &t
	}
	return nil
}

func addressOfElement(ts []T) *T {
	for i := range ts {
		return &ts[i]
	}
	return nil
}

func array() int {
	a := [3]int{1, 2, 3}
	s := 0
	for _, v := range a {
		s += v
	}
	for i := range &a {
		s += i
	}
	return s
}

func text(s string) (n rune) {
	for _, r := range s {
		n += r
	}
	return n
}

func bytes(s string) (n byte) {
	for _, b := range []byte(s) {
		n += b
	}
	return n
}

func functions(seq func(func(int) bool)) (sum int) {
	for i := range seq {
		sum += i
	}
	return sum
}

func main() {}
