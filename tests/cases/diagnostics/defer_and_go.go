// errorcheck

package main

func f() int { return 1 }

func main() {
	defer f
	go func() {}
	defer len("x")
	go int(5)
	defer (f())
	defer recover()
	go append([]int{}, 1)
}
