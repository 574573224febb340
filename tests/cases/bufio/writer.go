// run

// Writer holds back until it is full or flushed.
package main

import (
	"bufio"
	"fmt"
	"os"
	"strings"
)

func main() {
	var sb strings.Builder
	w := bufio.NewWriterSize(&sb, 16)
	w.WriteString("hello")
	fmt.Println(sb.Len(), w.Buffered(), w.Available(), w.Size())
	w.WriteByte(' ')
	w.WriteRune('世')
	fmt.Fprintf(w, "%d", 123456789)
	fmt.Println(sb.Len(), w.Buffered())
	w.Write([]byte(strings.Repeat("x", 40)))
	fmt.Println(sb.Len(), w.Buffered())
	fmt.Println(w.Flush(), sb.String())
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for i := range 5 {
		fmt.Fprint(out, i, " ")
	}
	fmt.Fprintln(out)
}
