// escape

// A make whose size is not constant does not escape by itself.
package main

func parameter(n int) int {
	s := make([]int, n)
	return len(s)
}

func capacity(n int) int {
	s := make([]int, 0, n)
	return cap(s)
}

func constant() int {
	const n = 10
	s := make([]int, n, 2*n)
	return len(s)
}

func variable() int {
	n := 10
	s := make([]byte, n)
	return len(s)
}

func length(s string) int {
	b := make([]byte, len(s))
	return copy(b, s)
}

func changed() int {
	n := 10
	n++
	s := make([]byte, n)
	return len(s)
}

func maps(n int) int {
	m := make(map[int]int, n)
	return len(m)
}

func channels(n int) int {
	c := make(chan int, n)
	return cap(c)
}

func main() {}
