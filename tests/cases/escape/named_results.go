// escape

// Named results are locations of their own.
package main

func single() (p *int) {
	x := 1
	p = &x
	return p
}

func unused() (p *int, n int) {
	x := 1
	q := &x
	n = *q
	return nil, n
}

func swapped(a, b *int) (c, d *int) {
	c, d = b, a
	return
}

func captured() (n int, err error) {
	defer func() {
		if r := recover(); r != nil {
			n = 1
		}
	}()
	return 2, nil
}

func address() (n int) {
	p := &n
	*p = 5
	return
}

func leaksResult() (n int, p *int) {
	p = &n
	return
}

// A return without values assigns them all.
func bareReturn() (n int, f func() int) {
	f = func() int { return n }
	return
}

func main() {}
