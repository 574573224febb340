// run

// Scanner over lines, words, runes and bytes.
package main

import (
	"bufio"
	"fmt"
	"strings"
)

func scan(text string, split bufio.SplitFunc) {
	s := bufio.NewScanner(strings.NewReader(text))
	s.Split(split)
	for s.Scan() {
		fmt.Printf("%q ", s.Text())
	}
	fmt.Println(s.Err())
}

func main() {
	scan("one\ntwo\r\n\nlast", bufio.ScanLines)
	scan("one\n", bufio.ScanLines)
	scan("", bufio.ScanLines)
	scan("  two  words\n three ", bufio.ScanWords)
	scan("aé\xff", bufio.ScanRunes)
	scan("abc", bufio.ScanBytes)
	scan("a,b,,c", func(data []byte, atEOF bool) (int, []byte, error) {
		for i, c := range data {
			if c == ',' {
				return i + 1, data[:i], nil
			}
		}
		if atEOF && len(data) > 0 {
			return len(data), data, nil
		}
		return 0, nil, nil
	})
	s := bufio.NewScanner(strings.NewReader(strings.Repeat("x", 70000) + "\nshort"))
	fmt.Println(s.Scan(), s.Err())
	s = bufio.NewScanner(strings.NewReader(strings.Repeat("x", 70000) + "\nshort"))
	s.Buffer(nil, 100000)
	fmt.Println(s.Scan(), len(s.Bytes()), s.Scan(), s.Text(), s.Scan(), s.Err())
}
