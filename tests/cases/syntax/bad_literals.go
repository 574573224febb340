// errorcheck

package main

func main() {
	a := 0b12
	b := 0x
	c := 1e
	d := 089
	e := 1__000
	f := 'ab'
	g := ''
	h := "\q"
	i := 0o8
	j := '\400'
	k := "\ud800"
}
