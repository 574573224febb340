package a

import (
	"example.com/initialization/log"
	_ "example.com/initialization/z"
)

func init() { log.Say("a, which imports z") }
