// errorcheck

package main

var a = []int{
	1,
	2
}

func f(
	a int
) {
}

func main() {
	f(
		1
	)
}
