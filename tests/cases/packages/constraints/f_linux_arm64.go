package main

var _ = add("f_linux_arm64.go")
