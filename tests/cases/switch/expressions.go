// run

// Expression switches: lists, no tag, init statements, duplicates of variables.
package main

import "fmt"

func classify(n int) string {
	switch {
	case n < 0:
		return "negative"
	case n == 0:
		return "zero"
	case n < 10, n%100 == 0:
		return "special"
	}
	return "other"
}

func side(s string) string { fmt.Print(s, " "); return s }

func main() {
	fmt.Println(classify(-1), classify(0), classify(5), classify(300), classify(55))
	switch x := 5; x {
	case 1, 2, 3:
		fmt.Println("low")
	case 4, 5:
		fmt.Println("high", x)
	}
	switch s := "b"; {
	case s > "a":
		fmt.Println("after a")
	default:
		fmt.Println("no")
	}
	switch x := 7; {
	default:
		fmt.Println("default first", x)
	case x == 6:
		fmt.Println("no")
	}
	switch side("tag") {
	case side("x"), side("y"):
		fmt.Println("no")
	case side("tag"), side("z"):
		fmt.Println("found")
	case side("never"):
	}
	switch {
	}
	switch 5 {
	}
	var v any = 3
	switch v {
	case "3", 3.0, int8(3):
		fmt.Println("no")
	case 3:
		fmt.Println("three")
	}
	switch p := struct{ a, b int }{1, 2}; p {
	case struct{ a, b int }{1, 2}:
		fmt.Println("struct")
	}
	switch f := 2.5; f {
	case 2.5:
		fmt.Println("float")
	}
	switch true {
	case false:
	case 1 < 2:
		fmt.Println("true")
	}
}
