// errorcheck

// The same constant or type twice in a switch.
package main

func main() {
	x, s := 1, "a"
	switch x {
	case 1, 2:
	case 3, 1:
	case 1 + 1:
	}
	switch s {
	case "a":
	case "a", "b":
	}
	var v any
	switch v.(type) {
	case int, string:
	case int:
	case error, nil:
	case nil:
	}
	switch x {
	default:
	case 1:
	default:
	}
	switch true {
	case true:
	case true:
	}
}
