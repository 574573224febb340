// run

// Print, Println, Sprint, Sprintln, Fprint, Append, Errorf: where blanks go.
package main

import (
	"errors"
	"fmt"
	"strings"
)

func main() {
	fmt.Print("a", "b", 1, 2, true, "c", 3, '\n', "\n")
	fmt.Print(1, 2, "x", 3, 4, nil, nil, "\n")
	fmt.Println("a", 1, nil, 2.5, []int{}, "", "b")
	fmt.Println()
	s := fmt.Sprint("x", 1, 2, "y") + fmt.Sprintln("z", 3) + fmt.Sprintf("%03d", 7)
	fmt.Printf("%q\n", s)
	fmt.Printf("%q %q %q\n", fmt.Sprint(), fmt.Sprintln(), fmt.Sprintf(""))
	n, err := fmt.Println("héllo")
	fmt.Println(n, err)
	b := fmt.Append([]byte("start "), 1, 2)
	b = fmt.Appendf(b, " %x", 255)
	b = fmt.Appendln(b, " end", 3)
	fmt.Printf("%q\n", b)
	var sb strings.Builder
	fmt.Fprint(&sb, 1, "a", 2, 3)
	fmt.Fprintln(&sb, "line")
	fmt.Fprintf(&sb, "%d%%", 50)
	fmt.Printf("%q\n", sb.String())
	e := fmt.Errorf("code %d: %w", 5, errors.New("inner"))
	fmt.Println(e, errors.Unwrap(e))
	fmt.Print(errors.New("e1"), errors.New("e2"), "\n")
	fmt.Print([]int{1}, []int{2}, "s", struct{}{}, "\n")
}
