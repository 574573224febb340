package main

var _ = add("linux.go")
