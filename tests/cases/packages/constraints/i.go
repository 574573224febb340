//go:build darwin || (amd64 && !unix)

package main

var _ = add("i.go")
