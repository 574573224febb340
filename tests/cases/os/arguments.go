// run args=first,--second,3

// Arguments after the program's name.
package main

import (
	"fmt"
	"os"
)

func main() {
	fmt.Println(len(os.Args))
	for i, a := range os.Args[1:] {
		fmt.Println(i, a)
	}
}
