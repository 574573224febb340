// errorcheck

package main

import (
	"fmt"
	"os"
	"sort"
	str "strings"
)

func main() {
	fmt.Println("only fmt is used")
}
