// errorcheck

package main

func main() {
	x := [3]int{1, 2, 3}
	y := x[1,2]
	z := x[]
	w := x[1:2:]
	v := x[::]
	u := (1, 2)
	t := x.[0]
	s := x.5
}
