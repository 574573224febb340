package main

import (
	"./relative"
	other "example.com/elsewhere/x"
	"example.com/missing/constrained"
	"example.com/missing/empty"
	"example.com/missing/nowhere"
	"example.com/missing/two"
	"nosuch"
	"nosuch/sub"
)

func main() {}
