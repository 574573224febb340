package c

func init() { println("c imports nothing") }
