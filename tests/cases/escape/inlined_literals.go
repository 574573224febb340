// inlined

// What inlined functions return as func literals is inlined where it is called.
package main

func adder(n int) func(int) int { return func(x int) int { return x + n } }
func pointer(n int) func() *int { return func() *int { return &n } }
func words(n int) func(func(*int) bool) {
	return func(yield func(*int) bool) {
		for i := range n {
			if !yield(&i) {
				return
			}
		}
	}
}

func called() int {
	add := adder(1)
	p := pointer(2)
	return add(*p()) + adder(3)(4)
}

func returned() (func(int) int, *int) {
	p := pointer(5)
	return adder(6), p()
}

func ranged() (sum int) {
	for i := range words(3) {
		sum += *i
	}
	return sum
}

func unused() int {
	set := func(p *int) int { return *p + 1 }
	n := 1
	return set(&n)
}

func main() {
	called()
	returned()
	ranged()
}
