// errorcheck

package main

x := 5

println("x")

for i := 0; i < 3; i++ {
}

func main() {}
