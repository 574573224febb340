// errorcheck

// What cannot be assigned to.
package main

const c = 1

type T struct{ x int }

func f() T   { return T{} }
func g() *T  { return &T{} }
func (T) m() {}

func main() {
	c = 2
	f().x = 1
	g().x = 1
	main = nil
	5 = 6
	"a"[0] = 'b'
	T.m = nil
	nil = 1
	int = 5
	T{}.x = 1
	x, 5 := 1, 2
	f().m = nil
}
