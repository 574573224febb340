// run

// Several init functions run in order, after all variables.
package main

import "fmt"

var log = []string{"variables"}

func init() { log = append(log, "first") }
func init() { log = append(log, "second"); helper() }

func helper() { log = append(log, "helper") }

var late = func() string { log = append(log, "late variable"); return "late" }()

func init() {
	log = append(log, "third", late)
}

func main() { fmt.Println(log) }
