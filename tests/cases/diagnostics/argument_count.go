// errorcheck

// Too few, too many and wrongly typed arguments.
package main

func two(a int, b string)            {}
func variadic(a int, rest ...string) {}
func pair() (int, string)            { return 1, "x" }
func triple() (int, int, int)        { return 1, 2, 3 }

func main() {
	two(1)
	two(1, "a", 2)
	two()
	two("a", 1)
	two(pair())
	two(triple())
	variadic()
	variadic(1, "a", 2)
	variadic(1, []string{"a"})
	two(1, pair())
}
