// run

// What Printf prints when format and arguments do not fit.
package main

import (
	"errors"
	"fmt"
)

type T struct{ a int }

func main() {
	fmt.Printf("%d\n", "hi")
	fmt.Printf("%s\n", 5)
	fmt.Printf("%s %d\n", "only one")
	fmt.Printf("%d\n", 1, "extra", 2)
	fmt.Printf("%z %!\n", 5)
	fmt.Printf("no verb\n", 7)
	fmt.Printf("%")
	fmt.Println()
	fmt.Printf("%d %", 3)
	fmt.Println()
	fmt.Printf("%-+\n", 3)
	fmt.Printf("%s %s\n", T{1}, &T{2})
	fmt.Printf("%d %d\n", T{1}, []string{"a"})
	fmt.Printf("%t %f %e\n", "x", "y", 5)
	fmt.Printf("%f %d %s\n", 1, 1.5, 1.5)
	fmt.Printf("%q %c %U\n", 1.5, "s", "u")
	fmt.Printf("%s %d %v\n", nil, nil, nil)
	fmt.Printf("%x %X\n", true, T{10})
	fmt.Printf("%p\n", 5)
	fmt.Printf("%[3]d %[1]d\n", 1, 2)
	fmt.Printf("%[x]d %[0]d %[1]\n", 1)
	fmt.Printf("%*d %*d\n", "w", 5, 10000000, 6)
	fmt.Printf("%.*f\n", -1, 2.5)
	fmt.Printf("%w %w\n", errors.New("e"), 5)
	fmt.Printf("%世 %é\n", 1, "s")
	fmt.Printf("%!d %d\n", 1)
	fmt.Printf("%s\n", []any{1, "a", nil})
	fmt.Printf("%d\n", map[string]any{"a": "b"})
	fmt.Printf("%10!|\n", 1)
	fmt.Printf("%s\n", error(nil))
	fmt.Printf("%d %s\n", func() {} == nil, true)
}
