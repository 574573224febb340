// run

// Reading numbers and lines from standard input.
package main

import (
	"bufio"
	"fmt"
	"os"
)

func main() {
	in := bufio.NewReader(os.Stdin)
	var n int
	fmt.Fscan(in, &n)
	sum := 0
	for range n {
		var v int
		fmt.Fscan(in, &v)
		sum += v
	}
	in.ReadString('\n')
	fmt.Println(n, sum)
	s := bufio.NewScanner(in)
	lines := 0
	for s.Scan() {
		lines++
		fmt.Printf("%d %q\n", lines, s.Text())
	}
	fmt.Println(s.Err())
}
