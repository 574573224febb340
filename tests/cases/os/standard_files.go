// run

// Stdout and Stderr as files.
package main

import (
	"fmt"
	"os"
)

func main() {
	fmt.Fprintln(os.Stdout, "to stdout")
	fmt.Fprintf(os.Stderr, "to %s\n", "stderr")
	n, err := os.Stdout.WriteString("written\n")
	fmt.Println(n, err)
	n, err = os.Stdout.Write([]byte("bytes\n"))
	fmt.Println(n, err)
	os.Stderr.WriteString("more stderr\n")
}
