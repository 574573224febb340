// run

// print and println write to stderr in their own formats.
package main

import "fmt"

func main() {
	println("text", 1, -2, uint8(3), true, 'x')
	println(1.5, 0.1, 1e100, float32(2.25), -0.0)
	println(1+2i, nil == any(nil))
	print("no", "spaces", 1, 2, "\n")
	println()
	var p *int
	var m map[string]int
	var e error
	println(p, m == nil, e == nil)
	println(1<<40, uint64(1<<63), int8(-128), "日本")
	fmt.Println("stdout is separate")
}
