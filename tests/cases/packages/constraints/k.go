//go:build go1.99

package main

var _ = add("k.go")
