// run

// A Builder grows in place; a strings.Reader reads back.
package main

import (
	"fmt"
	"strings"
)

func main() {
	var b strings.Builder
	b.WriteString("hello")
	b.WriteByte(' ')
	b.WriteRune('世')
	n, err := b.Write([]byte("!"))
	fmt.Println(b.String(), b.Len(), n, err)
	fmt.Fprintf(&b, "[%03d]", 7)
	fmt.Println(b.String())
	b.Reset()
	fmt.Println(b.Len(), b.String() == "")
	b.Grow(100)
	fmt.Println(b.Cap() >= 100)
	for i := range 1000 {
		b.WriteByte(byte('a' + i%26))
	}
	fmt.Println(b.Len(), b.String()[990:])
	r := strings.NewReader("añb")
	for {
		c, size, err := r.ReadRune()
		if err != nil {
			fmt.Println(err, r.Len(), r.Size())
			break
		}
		fmt.Print(string(c), size, " ")
	}
}
