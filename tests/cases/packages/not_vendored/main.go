package main

import (
	"example.com/unvendored/nowhere"
	"example.org/x"
	"example.org/x/y"
)

func main() {}
