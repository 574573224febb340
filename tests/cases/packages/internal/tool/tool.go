package tool

import "example.com/inside/program"

func F() { program.F() }
