// errorcheck

// Values returned with the wrong type.
package main

type T struct{}

func a() int           { return "x" }
func b() (int, error)  { return 1, "error" }
func c() *T            { return T{} }
func d() (s string)    { return 1 }
func e() error         { return T{} }
func f() []int         { return []string{} }
func g() func() int    { return func() string { return "" } }
func h() (int, string) { return "x", 1 }
func i() (x int) {
	{
		x := 1
		return
	}
}
func main() {}
