package greet

import "example.org/greet/internal/words"

type Style struct{ Loud bool }

func Hello(name string) string { return words.Hello + ", " + name }
