// errorcheck

package main

func main() {
	c := make(chan int)
	c < - 1
	x := <- 
	c ->  x
	var d chan-> int
}
