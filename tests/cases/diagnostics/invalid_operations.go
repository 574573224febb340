// errorcheck

// Operations that their operands do not have.
package main

func main() {
	x, s, f := 1, []int{1}, func() {}
	x()
	x.y = 1
	x[0] = 1
	*x = 1
	s.len()
	f[0]()
	for range f {
	}
	len(s)
	_ = len(x)
	_ = cap(map[int]int{})
}
