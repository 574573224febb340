// run

// The three-part loop, while, endless, over integers, and without variables.
package main

import "fmt"

func main() {
	for i, j := 0, 10; i < j; i, j = i+1, j-2 {
		fmt.Print(i, ",", j, " ")
	}
	fmt.Println()
	n := 27
	steps := 0
	for n != 1 {
		if n%2 == 0 {
			n /= 2
		} else {
			n = 3*n + 1
		}
		steps++
	}
	fmt.Println(steps)
	for i := range 3 {
		fmt.Print(i, " ")
	}
	for range 2 {
		fmt.Print("x ")
	}
	var u8 uint8 = 4
	for i := range u8 {
		fmt.Printf("%T%d ", i, i)
	}
	for i := range -5 {
		fmt.Print("never", i)
	}
	const c = 2
	for i := range c {
		fmt.Printf("%T ", i)
	}
	fmt.Println()
	i := 0
	for {
		i++
		if i == 3 {
			continue
		}
		if i > 5 {
			break
		}
		fmt.Print(i, " ")
	}
	for ; i < 9; i++ {
	}
	fmt.Println(i)
	k := 3
	for i := range k {
		k = 10
		i += 100
		fmt.Print(i, " ")
	}
	fmt.Println(k)
}
