// errorcheck

// Names that nothing declares, in values, types, packages and selectors.
package main

import (
	"fmt"
	"strings"
)

type point struct{ x, y int }

func (p point) length() int { return p.x }

func main() {
	a := missing
	var b unknownType
	fmt.Printline("x")
	p := point{1, 2}
	p.z = 3
	p.lenght()
	p.Length()
	strings.Foo()
	undefinedFunction(1)
	for i := range nothing {
	}
	return
}
