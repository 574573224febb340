// errorcheck

package main

var j
type T
func f
const
func main() {}
