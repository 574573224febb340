// A comment first.

//go:build ignore

package main

var _ = add("l.go")
