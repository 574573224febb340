// escape

// Keys and values of maps escape when they hold pointers; small maps may stay.
package main

type T struct{ a, b int }

func local() int {
	m := make(map[string]int)
	m["a"] = 1
	return m["a"]
}

func literal() int {
	m := map[int]string{1: "a"}
	return len(m)
}

func returned() map[string]int { return map[string]int{} }

func values() int {
	x := 1
	m := map[string]*int{}
	m["x"] = &x
	return *m["x"]
}

func keys() int {
	x := 1
	m := map[*int]bool{&x: true}
	return len(m)
}

func structs() T {
	m := map[T]T{{1, 2}: {3, 4}}
	return m[T{1, 2}]
}

func lookup(m map[string]*int, k string) *int { return m[k] }
func insert(m map[string]*int, p *int)        { m["k"] = p }
func insertKey(m map[string]int, k string)    { m[k] = 1 }
func ranged(m map[string]*int) (p *int) {
	for _, v := range m {
		p = v
	}
	return p
}

func interfaces(n int) int {
	m := map[any]any{}
	m[n] = n
	return len(m)
}

func main() {}
