// errorcheck

package main

func () main() {}
func (a, b T) m() {}
func 5() {}
func f() int, string { return 1, "" }
fun g() {}
func h( {}
func main() {}
