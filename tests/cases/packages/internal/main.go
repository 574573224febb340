package main

import (
	_ "example.com/inside/a/b"
	"example.com/inside/a/internal/secret"
	"example.com/inside/internal/ours"
	_ "example.com/inside/tool"
)

func main() { secret.F(); ours.F() }
