// panic

// A panic while a package variable is initialized.
package main

import "fmt"

var numbers = []int{1, 2, 3}
var index = len(numbers)
var value = numbers[index]

func main() { fmt.Println(value) }
