// escape

// Slices: constant sizes stay, what append grows does not.
package main

func constant() int {
	s := make([]int, 100)
	return len(s)
}

func returned() []int { return make([]int, 3) }
func literal() []int  { return []int{1, 2, 3} }

func appended(n int) int {
	var s []int
	for i := range n {
		s = append(s, i)
	}
	return len(s)
}

func grown(s []int) []int { return append(s, 1) }
func sub(s []int) []int   { return s[1:] }

func pointers() int {
	x, y := 1, 2
	s := []*int{&x, &y}
	return *s[0]
}

func leakedElements() *int {
	x := 1
	s := []*int{&x}
	return s[0]
}

func arraySlice() []int {
	var a [4]int
	return a[:]
}

func arraySliceLocal() int {
	var a [4]int
	s := a[1:3]
	return s[0]
}

func copied(s []*int) []*int {
	t := make([]*int, len(s))
	copy(t, s)
	return t
}

func main() {}
