// run

// Package bytes: searching, cutting, Buffer, Reader.
package main

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"unicode"
)

func main() {
	b := []byte("héllo, wörld, héllo")
	fmt.Println(bytes.Index(b, []byte("llo")), bytes.LastIndex(b, []byte("llo")), bytes.IndexByte(b, 'w'), bytes.LastIndexByte(b, 'l'), bytes.IndexRune(b, 'ö'), bytes.IndexAny(b, "xyzw"), bytes.LastIndexAny(b, "é,"), bytes.Count(b, []byte("l")), bytes.Count(b, nil))
	fmt.Printf("%q %q %q %q\n", bytes.Split(b, []byte(", ")), bytes.SplitN(b, []byte(","), 2), bytes.SplitAfter(b, []byte(",")), bytes.Split([]byte("aé"), nil))
	fmt.Printf("%q %q %q\n", bytes.Fields([]byte("  a b\t c\n")), bytes.FieldsFunc(b, unicode.IsPunct), bytes.Join([][]byte{[]byte("x"), nil, []byte("y")}, []byte("--")))
	fmt.Printf("%s %s %s %s\n", bytes.ToUpper(b), bytes.ToLower([]byte("ÀBC")), bytes.Title([]byte("ab cd")), bytes.Repeat([]byte("ab"), 3))
	fmt.Printf("%s %s %q %q %q\n", bytes.Replace(b, []byte("l"), []byte("L"), 3), bytes.ReplaceAll(b, []byte(""), []byte("-")), bytes.TrimSpace([]byte(" \t x \n")), bytes.Trim([]byte("xxaxx"), "x"), bytes.TrimLeft([]byte("abc"), "ab"))
	fmt.Println(bytes.Equal(nil, []byte{}), bytes.Compare([]byte("a"), []byte("b")), bytes.EqualFold([]byte("Straße"), []byte("sTRAßE")), bytes.HasPrefix(b, []byte("hé")), bytes.HasSuffix(b, []byte("lo")), bytes.Contains(b, []byte("wö")), bytes.ContainsAny(b, "qz"), bytes.ContainsRune(b, 'é'))
	before, after, found := bytes.Cut(b, []byte(", "))
	fmt.Printf("%s|%s|%t\n", before, after, found)
	fmt.Printf("%q %v\n", bytes.Map(func(r rune) rune {
		if r == 'l' {
			return -1
		}
		return unicode.ToUpper(r)
	}, b), bytes.Runes([]byte("aé")))
	fmt.Printf("%q\n", bytes.ToValidUTF8([]byte("a\xff\xfeb"), []byte("?")))

	var buf bytes.Buffer
	buf.WriteString("hello ")
	buf.Write([]byte("world"))
	buf.WriteByte('!')
	buf.WriteRune('é')
	fmt.Fprintf(&buf, " %d", 42)
	fmt.Println(buf.Len(), buf.String())
	p := make([]byte, 4)
	n, err := buf.Read(p)
	fmt.Println(n, err, string(p), buf.UnreadByte(), buf.UnreadByte())
	line, err := buf.ReadString(' ')
	fmt.Printf("%q %v\n", line, err)
	r, size, err := buf.ReadRune()
	fmt.Println(r, size, err, buf.UnreadRune())
	fmt.Printf("%q\n", buf.Next(3))
	rest, err := io.ReadAll(&buf)
	fmt.Printf("%q %v\n", rest, err)
	_, err = buf.ReadByte()
	fmt.Println(err)
	n64, err := buf.ReadFrom(strings.NewReader(strings.Repeat("x", 2000)))
	fmt.Println(n64, err, buf.Len())
	buf.Truncate(3)
	fmt.Println(buf.String())
	var out strings.Builder
	n64, err = buf.WriteTo(&out)
	fmt.Println(n64, err, out.String())
	rd := bytes.NewReader([]byte("0123456789"))
	rd.Seek(-3, io.SeekEnd)
	rest, _ = io.ReadAll(rd)
	fmt.Println(string(rest), rd.Len(), rd.Size())
	nb := bytes.NewBufferString("a b")
	var x, y string
	fmt.Fscan(nb, &x, &y)
	fmt.Println(x, y)
	defer func() { fmt.Println(recover()) }()
	bytes.Repeat([]byte("x"), -1)
}
