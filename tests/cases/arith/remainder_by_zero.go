// panic

// So does the remainder, for every width.
package main

import "fmt"

func main() {
	defer func() {
		fmt.Println(recover())
		var zero uint64
		fmt.Println(uint64(7) % zero)
	}()
	var zero int8
	fmt.Println(int8(7) % zero)
}
