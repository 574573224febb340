// escape

// Arguments of fmt escape, because fmt may keep them.
package main

import "fmt"

type T struct{ a, b int }

func main() {
	x := 5
	s := "text"
	t := T{1, 2}
	p := &T{3, 4}
	fmt.Println(x, s, t, p)
	fmt.Println("constant", 1, 2.5)
	a := fmt.Sprintf("%d", x)
	_ = fmt.Sprint(len(a))
	err := fmt.Errorf("x %d", x)
	_ = err
}
