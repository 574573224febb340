package main

var _ = add("windows.go")
