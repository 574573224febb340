// run

// goto forwards, backwards and out of blocks.
package main

import "fmt"

func main() {
	i := 0
again:
	if i < 3 {
		fmt.Print(i, " ")
		i++
		goto again
	}
	for j := range 10 {
		for k := range 10 {
			if j*k == 42 {
				fmt.Println(j, k)
				goto found
			}
		}
	}
	fmt.Println("never")
found:
	n := 10
	goto check
body:
	n -= 3
check:
	if n > 0 {
		goto body
	}
	fmt.Println(n)
	switch n {
	case -2:
		goto end
	}
	fmt.Println("never")
end:
	fmt.Println("end")
}
