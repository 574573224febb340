// errorcheck

package main

func a(x, y) {}
func b(x int, string) {}
func c(x int y int) {}
func d(x ...int, y int) {}
func e(int x) {}
func f() (a int, string) { return }
func g(a, b int, ) {}

func main() {}
