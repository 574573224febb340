// panic

// A panic before main has begun.
package main

import "fmt"

var table = map[string]int{"a": 1}

func init() {
	fmt.Println("init")
	if table["b"] == 0 {
		panic("no b in table")
	}
}

func main() { fmt.Println("never") }
