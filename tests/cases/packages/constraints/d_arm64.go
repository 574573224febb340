package main

var _ = add("d_arm64.go")
