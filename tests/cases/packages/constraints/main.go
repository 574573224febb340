// Which files belong to a package: by name, by constraint, and never tests.
package main

import "fmt"

var files []string

func add(name string) bool {
	files = append(files, name)
	return true
}

func main() { fmt.Println(files) }
