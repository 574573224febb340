// errorcheck

package main

func main() {
	a := 5 # 3
	b := a ? 1 : 2
	c := $x
	d := “quoted”
}
