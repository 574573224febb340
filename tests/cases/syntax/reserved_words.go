// errorcheck

package main

func main() {
	var func = 1
	type := 2
	for := 3
	range = 4
}

func map() {}

type select struct{}
