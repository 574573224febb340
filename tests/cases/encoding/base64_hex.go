// run
package main

import (
	"bytes"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"io"
	"strings"
)

func main() {
	encs := map[string]*base64.Encoding{"std": base64.StdEncoding, "url": base64.URLEncoding, "raw": base64.RawStdEncoding, "rawurl": base64.RawURLEncoding,
		"strict": base64.StdEncoding.Strict(), "star": base64.StdEncoding.WithPadding('*')}
	for _, name := range []string{"std", "url", "raw", "rawurl", "strict", "star"} {
		e := encs[name]
		for _, s := range []string{"", "f", "fo", "foo", "foob", "fooba", "foobar", "\xff\xfe\xfd\xfc", "sure."} {
			t := e.EncodeToString([]byte(s))
			b, err := e.DecodeString(t)
			fmt.Print(t, " ", string(b) == s, err, e.EncodedLen(len(s)), e.DecodedLen(len(t)), "; ")
		}
		fmt.Println()
		for _, s := range []string{"Zm9v\nYmFy", "Zg==", "Zg=", "Zg", "Z", "Zh==", "Zm9=", "Zm9v!", "Zm=v", "Zg==Zg==", "====", "Zm9vYg=\r\n=", "A===", "//8=", "__8=", "Zm9vY", "=", "Zg=\n"} {
			b, err := e.DecodeString(s)
			fmt.Printf("%q %v; ", b, err)
		}
		fmt.Println()
	}
	fmt.Println(string(base64.StdEncoding.AppendEncode([]byte("x:"), []byte("hello"))))
	b, err := base64.StdEncoding.AppendDecode([]byte("y:"), []byte("aGVsbG8="))
	fmt.Println(string(b), err)
	var buf bytes.Buffer
	w := base64.NewEncoder(base64.StdEncoding, &buf)
	for _, s := range []string{"a", "bcd", "ef", "g"} {
		w.Write([]byte(s))
	}
	w.Close()
	fmt.Println(buf.String())
	got, err := io.ReadAll(base64.NewDecoder(base64.StdEncoding, strings.NewReader("YWJj\nZGVm\nZw==")))
	fmt.Println(string(got), err)
	got, err = io.ReadAll(base64.NewDecoder(base64.StdEncoding, strings.NewReader("YWJjZA")))
	fmt.Println(string(got), err)
	got, err = io.ReadAll(base64.NewDecoder(base64.StdEncoding, strings.NewReader("YWJj!GVm")))
	fmt.Println(string(got), err)

	fmt.Println(hex.EncodeToString([]byte("Hi \x00\xff")), hex.EncodedLen(3), hex.DecodedLen(6))
	for _, s := range []string{"48656c6c6f", "4865F", "zz", "4g", "", "4", "g", "ABcd"} {
		b, err := hex.DecodeString(s)
		fmt.Printf("%q %v\n", b, err)
	}
	fmt.Print(hex.Dump([]byte("The quick brown fox\x00\x01jumps over\n the lazy dog.")))
	fmt.Print(hex.Dump(nil), hex.Dump([]byte("sixteen bytes!!!")))
	var hb strings.Builder
	hw := hex.NewEncoder(&hb)
	hw.Write([]byte("stream"))
	fmt.Println(hb.String())
	got, err = io.ReadAll(hex.NewDecoder(strings.NewReader("73747265616d")))
	fmt.Println(string(got), err)
	got, err = io.ReadAll(hex.NewDecoder(strings.NewReader("737")))
	fmt.Println(string(got), err)
	fmt.Println(string(hex.AppendEncode([]byte("0x"), []byte{1, 2})))
}
