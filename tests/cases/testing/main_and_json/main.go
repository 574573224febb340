// A program whose tests have a TestMain.
package main

import "fmt"

func main() { fmt.Println(answer()) }

func answer() int { return 42 }
