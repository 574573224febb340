// errorcheck

// main and init take nothing and return nothing.
package main

func main(args []string) int { return 0 }

func init() bool { return true }

var init = 5
