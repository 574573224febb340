// errorcheck

// Constant indices that are out of range are found at compile time.
package main

func main() {
	a := [3]int{}
	s := []int{1}
	const text = "abc"
	_ = a[3]
	_ = a[-1]
	_ = s[-1]
	_ = text[3]
	_ = a[1.5]
	_ = s["x"]
	_ = a[2:1]
	_ = a[:4]
	_ = s[3:2]
	_ = "abc"[2:1]
}
