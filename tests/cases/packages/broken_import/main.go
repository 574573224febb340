package main

import (
	"example.com/broken/bad"
)

func main() { bad.F(undefined_too) }
