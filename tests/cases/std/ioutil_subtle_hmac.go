// run
package main

import (
	"crypto/hmac"
	"crypto/md5"
	"crypto/sha256"
	"crypto/sha512"
	"crypto/subtle"
	"fmt"
	"hash"
	"io"
	"io/ioutil"
	"os"
	"path/filepath"
	"strings"
)

func main() {
	for _, h := range []func() hash.Hash{md5.New, sha256.New, sha512.New384} {
		for _, key := range []string{"", "key", strings.Repeat("long key ", 40)} {
			m := hmac.New(h, []byte(key))
			io.WriteString(m, "The quick brown fox")
			a := m.Sum([]byte("x"))
			m.Write([]byte(" jumps"))
			b := m.Sum(nil)
			m.Reset()
			io.WriteString(m, "The quick brown fox jumps")
			fmt.Printf("%x %x %v %d %d\n", a, b, hmac.Equal(b, m.Sum(nil)), m.Size(), m.BlockSize())
		}
	}
	fmt.Println(subtle.ConstantTimeCompare([]byte("ab"), []byte("ab")), subtle.ConstantTimeCompare([]byte("ab"), []byte("ac")), subtle.ConstantTimeCompare(nil, []byte("a")))
	fmt.Println(subtle.ConstantTimeSelect(1, 5, 7), subtle.ConstantTimeSelect(0, 5, 7), subtle.ConstantTimeByteEq(3, 3), subtle.ConstantTimeByteEq(3, 4), subtle.ConstantTimeEq(-1, -1), subtle.ConstantTimeEq(1, 2))
	fmt.Println(subtle.ConstantTimeLessOrEq(1, 2), subtle.ConstantTimeLessOrEq(2, 2), subtle.ConstantTimeLessOrEq(3, 2))
	x := []byte("abc")
	subtle.ConstantTimeCopy(0, x, []byte("xyz"))
	fmt.Printf("%s ", x)
	subtle.ConstantTimeCopy(1, x, []byte("xyz"))
	fmt.Printf("%s %d %q\n", x, subtle.XORBytes(x, []byte("ab"), []byte("abc")), x)
	dir, err := ioutil.TempDir("", "ioutil")
	fmt.Println(err)
	defer os.RemoveAll(dir)
	fmt.Println(ioutil.WriteFile(filepath.Join(dir, "b"), []byte("text"), 0600), ioutil.WriteFile(filepath.Join(dir, "a"), nil, 0600))
	b, err := ioutil.ReadFile(filepath.Join(dir, "b"))
	fmt.Printf("%q %v\n", b, err)
	infos, err := ioutil.ReadDir(dir)
	fmt.Println(len(infos), infos[0].Name(), infos[1].Name(), err)
	f, err := ioutil.TempFile(dir, "x*.txt")
	fmt.Println(filepath.Ext(f.Name()), err, f.Close())
	b, err = ioutil.ReadAll(ioutil.NopCloser(strings.NewReader("all")))
	n, err2 := io.WriteString(ioutil.Discard, "gone")
	fmt.Println(string(b), err, n, err2)
}
