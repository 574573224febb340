// escape

// The variable of a type switch is what the interface holds.
package main

var sink any

func ints(a any) int {
	switch x := a.(type) {
	case int:
		return x
	case *int:
		return *x
	case []int:
		return x[0]
	}
	return 0
}

func leaks(a any) *int {
	switch x := a.(type) {
	case *int:
		return x
	case **int:
		return *x
	}
	return nil
}

func stores(a any) {
	switch x := a.(type) {
	case string:
		sink = x
	case error:
		sink = x
	}
}

func use() int {
	x := 1
	return ints(x) + ints(&x) + ints([]int{x}) + *leaks(&x)
}

func errorValue(e error) string { return e.Error() }

func main() {}
