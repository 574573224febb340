// errorcheck

// Values that do not fit the variable they are assigned to.
package main

import "fmt"

type celsius float64

func main() {
	var i int = "text"
	var s string = 5
	var f float64 = 1.5
	i = f
	f = i
	var c celsius = f
	var b bool = 1
	var p *int = i
	var e error = "error"
	s = 'x'
	s = nil
	fmt.Println(i, s, f, c, b, p, e)
}
