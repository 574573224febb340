// errorcheck

// Names of other packages that are not exported, or do not exist.
package main

import (
	"fmt"
	"strings"
)

func main() {
	fmt.println("x")
	strings.toUpper("x")
	var b strings.Builder
	b.buf = nil
	b.Foo()
	_ = fmt.Nothing
	var x strings.builder
	_ = strings.explode
	_ = fmt
}
