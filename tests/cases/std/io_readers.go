// run

// Package io: readers and writers that stand on others, pipes, copies.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
)

type slow struct{ s string }

func (r *slow) Read(p []byte) (int, error) {
	if r.s == "" {
		return 0, io.EOF
	}
	p[0] = r.s[0]
	r.s = r.s[1:]
	return 1, nil
}

func main() {
	b, err := io.ReadAll(io.LimitReader(strings.NewReader("hello world"), 5))
	fmt.Println(string(b), err)
	b, err = io.ReadAll(io.MultiReader(strings.NewReader("a"), &slow{"bcd"}, strings.NewReader("")))
	fmt.Println(string(b), err)
	var w1, w2 strings.Builder
	n, err := io.Copy(io.MultiWriter(&w1, &w2), &slow{"copy"})
	fmt.Println(n, err, w1.String(), w2.String())
	b, err = io.ReadAll(io.TeeReader(strings.NewReader("tee"), &w1))
	fmt.Println(string(b), err, w1.String())
	buf := make([]byte, 4)
	k, err := io.ReadFull(&slow{"abc"}, buf)
	fmt.Println(k, err)
	k, err = io.ReadAtLeast(&slow{"abcdef"}, buf, 2)
	fmt.Println(k, err, string(buf[:k]))
	_, err = io.ReadAtLeast(&slow{"abc"}, buf[:1], 2)
	fmt.Println(err)
	n, err = io.CopyN(io.Discard, strings.NewReader("abc"), 5)
	fmt.Println(n, err, err == io.EOF)
	s := io.NewSectionReader(strings.NewReader("0123456789"), 2, 5)
	s.Seek(1, io.SeekStart)
	b, err = io.ReadAll(s)
	fmt.Println(string(b), err, s.Size())
	pr, pw := io.Pipe()
	go func() {
		for i := 0; i < 3; i++ {
			fmt.Fprintf(pw, "line %d\n", i)
		}
		pw.CloseWithError(errors.New("done"))
	}()
	sc := bufio.NewScanner(pr)
	for sc.Scan() {
		fmt.Println(sc.Text())
	}
	fmt.Println(sc.Err())
	pr.Close()
	_, err = pw.Write([]byte("x"))
	fmt.Println(err)
	io.WriteString(os.Stdout, "written\n")
	fmt.Println(io.NopCloser(strings.NewReader("x")).Close())

	r := bufio.NewReaderSize(strings.NewReader("one two\nthree\r\nfour"), 16)
	peek, err := r.Peek(3)
	fmt.Printf("%q %v\n", peek, err)
	line, err := r.ReadString('\n')
	fmt.Printf("%q %v\n", line, err)
	l, prefix, err := r.ReadLine()
	fmt.Printf("%q %t %v\n", l, prefix, err)
	c, size, err := r.ReadRune()
	fmt.Println(c, size, err, r.UnreadRune(), r.Buffered())
	d, err := r.Discard(2)
	fmt.Println(d, err)
	rest, err := r.ReadBytes('x')
	fmt.Printf("%q %v\n", rest, err)
	for _, split := range []bufio.SplitFunc{bufio.ScanWords, bufio.ScanRunes, bufio.ScanLines, bufio.ScanBytes} {
		sc := bufio.NewScanner(strings.NewReader("añ b\xff\n\n c\r\n"))
		sc.Split(split)
		for sc.Scan() {
			fmt.Printf("%q ", sc.Text())
		}
		fmt.Println(sc.Err())
	}
	sc = bufio.NewScanner(strings.NewReader(strings.Repeat("x", 100)))
	sc.Buffer(make([]byte, 10), 20)
	fmt.Println(sc.Scan(), sc.Err())
	var out strings.Builder
	bw := bufio.NewWriterSize(&out, 8)
	fmt.Fprintf(bw, "%s-%d", "abcdef", 12345)
	bw.WriteRune('é')
	bw.WriteByte('.')
	fmt.Println(bw.Buffered(), bw.Available(), out.Len())
	bw.Flush()
	fmt.Println(out.String())
}
