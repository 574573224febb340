// Packages are initialized by their paths, each behind its imports; files by their names.
package main

import (
	"fmt"

	_ "example.com/initialization/c"
	"example.com/initialization/log"
	_ "example.com/initialization/a"
	_ "example.com/initialization/b"
)

var x = log.Say("main x")

func init() { log.Say("main init 1") }

func main() { fmt.Println("main") }

func init() { log.Say("main init 2") }
