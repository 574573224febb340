// run
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"text/tabwriter"
)

type failing struct{ after int }

func (f *failing) Write(p []byte) (int, error) {
	f.after--
	if f.after < 0 {
		return 0, errors.New("full")
	}
	return len(p), nil
}

type short struct{}

func (short) Write(p []byte) (int, error) { return len(p) / 2, nil }

type panicking struct{}

func (panicking) Write(p []byte) (int, error) { panic("cannot write") }

var texts = []string{
	"",
	"a",
	"a\tb\tc",
	"a\tb\tc\naaaa\tbbb\tc\n",
	"a\v\vc\n\v\vd\n",
	"\t\ta\n\tb\tc\n",
	"one\ttwo\nthree\n\nfour\tfive\tsix\nseven\t\teight\n",
	"héllo\twörld\t日本\nx\ty\tz\n",
	"a\tb\fcc\tdd\f\ne\t",
	"<b>bold</b>\t&amp;x\tend\n&lt\tunclosed <i\ty\n",
	"\xfftab\there\xff\tnext\nplain\tnext\n",
	"\xffopen\tescape",
	"no newline at\tthe end",
	".0\t.3\t2.4\t-5.1\t\n23.0\t12345678.9\t2.4\t-989.4\t\n5.1\t12.0\t2.4\t-7.0\t\n",
	"a\t\tb\n\t\t\n\v\v\n",
}

func main() {
	settings := []struct {
		min, tab, pad int
		char          byte
		flags         uint
	}{
		{0, 8, 1, ' ', 0},
		{8, 8, 1, '\t', 0},
		{5, 0, 2, '.', tabwriter.Debug},
		{0, 0, 0, '*', tabwriter.AlignRight | tabwriter.Debug},
		{3, 4, 1, '.', tabwriter.FilterHTML | tabwriter.StripEscape},
		{0, 4, 2, '\t', tabwriter.AlignRight | tabwriter.DiscardEmptyColumns},
		{4, 4, 1, ' ', tabwriter.TabIndent | tabwriter.DiscardEmptyColumns | tabwriter.Debug},
		{0, 0, 1, '\t', tabwriter.TabIndent},
	}
	for i, s := range settings {
		for j, text := range texts {
			fmt.Printf("-- %d %d\n", i, j)
			w := tabwriter.NewWriter(os.Stdout, s.min, s.tab, s.pad, s.char, s.flags)
			n, err := w.Write([]byte(text))
			err2 := w.Flush()
			fmt.Println("$", n == len(text), err, err2)
		}
	}
	w := new(tabwriter.Writer)
	w.Init(os.Stdout, 0, 8, 2, ' ', 0)
	for i := range 5 {
		fmt.Fprintf(w, "%d\t%d\t%s\n", i, i*i*i*i, "xxxxxxxx"[:i])
	}
	io.WriteString(w, "partial \t cell")
	fmt.Println(w.Flush(), w.Flush())
	w.Init(&failing{1}, 0, 8, 2, ' ', 0)
	fmt.Fprintln(w, "one\ttwo")
	for range 3 {
		n, err := fmt.Fprintln(w, "x\f")
		fmt.Println(n <= 3, err)
	}
	w.Init(short{}, 0, 8, 2, ' ', 0)
	fmt.Fprintln(w, "one\ttwo")
	fmt.Println(w.Flush())
	func() {
		defer func() { fmt.Println(recover()) }()
		w.Init(panicking{}, 0, 8, 2, ' ', 0)
		fmt.Fprintln(w, "one\ttwo")
		w.Flush()
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		w.Init(os.Stdout, 0, -8, 2, ' ', 0)
	}()
}
