// run

// Thousands of deferred calls, conditional ones, and ones in closures and methods.
package main

import "fmt"

type stack struct{ items []int }

func (s *stack) push(n int) { s.items = append(s.items, n) }

func many(n int, s *stack) {
	for i := range n {
		if i%3 == 0 {
			continue
		}
		defer s.push(i)
	}
}

func conditional(n int) (trace string) {
	if n > 0 {
		defer func() { trace += "a" }()
	}
	if n > 1 {
		defer func() { trace += "b" }()
		if n > 2 {
			return "early "
		}
	}
	defer func() { trace += "c" }()
	return "late "
}

func recursive(n int) (sum int) {
	defer func() { sum += n }()
	if n == 0 {
		return 0
	}
	return recursive(n - 1)
}

func unwinds(n int) {
	defer func() {
		if r := recover(); r != nil && n%10 != 0 {
			panic(r.(int) + 1)
		} else if r != nil {
			fmt.Print(r, " at ", n, "; ")
		}
	}()
	if n == 23 {
		panic(0)
	}
	unwinds(n + 1)
}

func main() {
	s := &stack{}
	many(5000, s)
	fmt.Println(len(s.items), s.items[:4], s.items[len(s.items)-1])
	fmt.Println(conditional(0), conditional(1), conditional(2), conditional(3))
	fmt.Println(recursive(1000))
	unwinds(1)
	fmt.Println()
}
