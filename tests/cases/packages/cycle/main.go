package main

import (
	"example.com/cycle/a"
	"example.com/cycle/self"
)

func main() { a.F(); self.F() }
