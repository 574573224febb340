package main

var _ = add("e_linux_amd64.go")
