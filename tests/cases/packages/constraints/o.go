//go:build !gos || gos

package main

var _ = add("o.go")
