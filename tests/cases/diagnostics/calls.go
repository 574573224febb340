// errorcheck

// Misused builtins.
package main

func main() {
	s := []int{1}
	_ = append(1, 2)
	_ = append(s, "x")
	append(s, 1)
	_ = make(int)
	_ = make([]int)
	_ = make([]int, 1, 2, 3)
	_ = make([]int, 2, 1)
	_ = new()
	_ = copy(s, []string{"a"})
	delete(s, 0)
	_ = min(1, "a")
}
