// run
package main

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime/cgo"
	"strings"
	"testing/iotest"
)

func main() {
	inputs := []string{"a,b,c\n1,2,3\n", "a,b\r\n\"x\r\ny\",\"q\"\"q\"\r\n", "", "\n\n", "a\n\nb\n", "a,\"b\nc\",d", "\"abc", "a\"b,c", "\"a\"b,c", "a,b\nc\n", "x,,\n,\n",
		"# comment\na,b\n#c\n", "  lead, space \n", "a;b;c", "\"multi\nline\nfield\",x\nnext,\"bad\"q", "é,世界\n\"ü\"\n", "a,b\r", "\"\"\n", "\"a,b\",\"c\nd\"\"e\"", "a,\n"}
	for i, in := range inputs {
		for mode := range 4 {
			r := csv.NewReader(strings.NewReader(in))
			switch mode {
			case 1:
				r.LazyQuotes, r.FieldsPerRecord = true, -1
			case 2:
				r.Comment, r.TrimLeadingSpace = '#', true
			case 3:
				r.Comma, r.ReuseRecord = ';', true
			}
			fmt.Print(i, "/", mode, ":")
			for {
				rec, err := r.Read()
				fmt.Printf(" %q", rec)
				for k := range rec {
					l, c := r.FieldPos(k)
					fmt.Print("@", l, ":", c)
				}
				if err != nil {
					var pe *csv.ParseError
					fmt.Print(" ", err, errors.As(err, &pe), r.InputOffset())
					if err == io.EOF || !errors.Is(err, csv.ErrFieldCount) {
						break
					}
				}
			}
			fmt.Println()
		}
	}
	all, err := csv.NewReader(strings.NewReader("a,b\n1,2\n")).ReadAll()
	fmt.Println(all, err)
	r := csv.NewReader(strings.NewReader("a"))
	r.Comma = '\n'
	_, err = r.Read()
	fmt.Println(err)
	recs := [][]string{{"a", "b c", ""}, {"q\"uote", "com,ma", "new\nline", "cr\rx"}, {" lead", "trail ", `\.`, "é"}, {""}, {"", ""}, {"\t"}}
	for _, crlf := range []bool{false, true} {
		var out strings.Builder
		w := csv.NewWriter(&out)
		w.UseCRLF = crlf
		for _, rec := range recs {
			w.Write(rec)
		}
		w.Flush()
		fmt.Printf("%q %v\n", out.String(), w.Error())
	}
	w := csv.NewWriter(os.Stdout)
	w.Comma = '\t'
	fmt.Println(w.WriteAll(recs[:1]))
	w.Comma = '"'
	fmt.Println(w.Write(recs[0]))

	h := cgo.NewHandle("held")
	fmt.Println(h.Value())
	h.Delete()
	func() {
		defer func() { fmt.Println(recover()) }()
		h.Value()
	}()
	for _, rd := range []io.Reader{iotest.OneByteReader(strings.NewReader("hello")), iotest.HalfReader(strings.NewReader("hello")), iotest.DataErrReader(strings.NewReader("hello")),
		iotest.TimeoutReader(strings.NewReader("hello")), iotest.ErrReader(errors.New("broken"))} {
		b := make([]byte, 4)
		for range 4 {
			n, err := rd.Read(b)
			fmt.Print(n, " ", string(b[:n]), " ", err, "; ")
		}
		fmt.Println()
	}
	fmt.Println(iotest.TestReader(strings.NewReader("content"), []byte("content")))
	var sb strings.Builder
	tw := iotest.TruncateWriter(&sb, 5)
	n, err := tw.Write([]byte("truncated"))
	fmt.Println(n, err, sb.String())
}
