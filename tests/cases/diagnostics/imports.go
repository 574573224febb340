// errorcheck

package main

import "fmt"
import "fmt"
import math "strings"
import . "sort"
import _ "os"

var fmt = 5

func main() {
	math.ToUpper("x")
}
