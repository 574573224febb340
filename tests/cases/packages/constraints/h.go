//go:build linux && !windows

package main

var _ = add("h.go")
