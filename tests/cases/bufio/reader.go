// run

// Reader: lines, bytes, runes, peeking and unreading.
package main

import (
	"bufio"
	"fmt"
	"strings"
)

func main() {
	r := bufio.NewReader(strings.NewReader("first\nsecond line\nañ\nlast"))
	line, err := r.ReadString('\n')
	fmt.Printf("%q %v\n", line, err)
	b, err := r.Peek(3)
	fmt.Printf("%q %v\n", b, err)
	c, _ := r.ReadByte()
	r.UnreadByte()
	d, _ := r.ReadByte()
	fmt.Println(c == d, string(c))
	bytes, err := r.ReadBytes(' ')
	fmt.Printf("%q %v\n", bytes, err)
	l, more, err := r.ReadLine()
	fmt.Printf("%q %t %v\n", l, more, err)
	for range 2 {
		x, size, err := r.ReadRune()
		fmt.Println(string(x), size, err)
	}
	fmt.Println(r.Discard(1))
	line, err = r.ReadString('\n')
	fmt.Printf("%q %v\n", line, err)
	_, err = r.ReadByte()
	fmt.Println(err, r.Buffered())
	p := make([]byte, 4)
	r.Reset(strings.NewReader("abcdef"))
	n, err := r.Read(p)
	fmt.Println(n, err, string(p))
}
