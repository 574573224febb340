// panic

// A named string type.
package main

type word string

func main() {
	panic(word("hi\n\"there\""))
}
