package main

var _ = add("g_test.go")
