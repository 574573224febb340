// run

// Writing, reading and removing a file, and what a missing one says.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"os"
)

func main() {
	name := os.TempDir() + "/gos-case-files.txt"
	defer os.Remove(name)
	fmt.Println(os.WriteFile(name, []byte("one\ntwo\n"), 0o644))
	data, err := os.ReadFile(name)
	fmt.Printf("%q %v\n", data, err)
	f, err := os.Open(name)
	scanner := bufio.NewScanner(f)
	for scanner.Scan() {
		fmt.Println(scanner.Text())
	}
	fmt.Println(f.Close(), err)
	_, err = os.ReadFile("/no/such/file")
	fmt.Println(err, os.IsNotExist(err), errors.Is(err, os.ErrNotExist))
	fmt.Println(os.Remove(name))
	_, err = os.Open("/no/such/file")
	var pe *os.PathError
	ok := errors.As(err, &pe)
	fmt.Println(ok, pe.Op, pe.Path, pe.Err)
}
