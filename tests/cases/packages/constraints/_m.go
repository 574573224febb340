package main

var _ = add("_m.go")
