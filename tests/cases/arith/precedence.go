// run

// Five levels of binary operators, all binding to the left.
package main

import "fmt"

func main() {
	a, b, c := 7, 3, 2
	fmt.Println(a+b*c, (a+b)*c, a-b-c, a/b/c, a%b*c, a*b%c)
	fmt.Println(a|b&c, a^b|c, a+b<<c, a<<c+b, a&b<<c, a&^b+c)
	fmt.Println(a > b && b > c || a == 0, !(a < b) == true, a+b == c*5)
	fmt.Println(-a+b, -(a + b), ^a&b, - -a, !!true, -a%b)
	p := &a
	fmt.Println(*p**p, b**p, -*p)
}
