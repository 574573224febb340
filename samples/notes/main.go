// A program of several packages: one of its own module, one of another module that lies in vendor/.
package main

import (
	"fmt"

	"example.com/notes/note"
	"example.org/text"
)

func main() {
	var book note.Book
	book.Add("milk", 2)
	book.Add("call Ada", 1)
	for n := range book.Sorted() {
		fmt.Println(text.Pad(n.Title, 10), n.Priority)
	}
	fmt.Printf("%T\n", book)
}
