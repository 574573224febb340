package main

var _ = add("c_amd64.go")
