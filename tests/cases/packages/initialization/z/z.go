package z

import "example.com/initialization/log"

func init() { log.Say("z") }
