// errorcheck

// init cannot be named.
package main

func init() {}

func main() {
	init()
	f := init
}
