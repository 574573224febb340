package b

import "example.com/initialization/log"

var _ = log.Say("b variable")

func init() { log.Say("b") }

func init() { log.Say("b again") }
