// errorcheck

package main

func main() {
	s := "no end
	t := 5
}
