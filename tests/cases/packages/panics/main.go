package main

import "example.com/panics/fault"

func main() { fault.Raise() }
