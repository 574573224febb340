package main

import "example.com/initialization/log"

var y = log.Say("main y, from another.go, after " + z)

var z = log.Say("main z")

func init() { log.Say("main init of another.go") }
