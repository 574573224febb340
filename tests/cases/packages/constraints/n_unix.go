package main

var _ = add("n_unix.go")
