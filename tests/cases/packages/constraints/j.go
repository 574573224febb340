//go:build go1.20

package main

var _ = add("j.go")
