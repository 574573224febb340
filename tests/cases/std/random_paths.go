// run
package main

import (
	"fmt"
	"hash/fnv"
	"math/rand"
	"path"
	"path/filepath"
)

var h = fnv.New64a()

func main() {
	r := rand.New(rand.NewSource(5))
	ps := []string{"a", "b", "/", "..", ".", "//", "é", "*", "?", "[a-c]", "[^b]", "\\", "[", "]", "-", "x.go", ".txt", "~", " ", "\\*", "[]a]", "[-]", "[a-"}
	gen := func() string {
		s := ""
		for n := r.Intn(6); n > 0; n-- {
			s += ps[r.Intn(len(ps))]
			if r.Intn(3) == 0 {
				s += "/"
			}
		}
		return s
	}
	for i := 0; i < 5000; i++ {
		if i%500 == 499 {
			fmt.Printf("%d %x\n", i, h.Sum64())
		}
		a, b := gen(), gen()
		m, err := path.Match(a, b)
		m2, err2 := filepath.Match(a, b)
		rel, err3 := filepath.Rel(a, b)
		d, f := path.Split(a)
		loc, err4 := filepath.Localize(a)
		fmt.Fprintf(h, "%q %q %v %v %v %v %q %v %q %q %q %q %q %q %v %q %q %q %v %v %q %v %q\n", a, b, m, err, m2, err2, rel, err3, path.Clean(a), path.Join(a, b), path.Base(a), path.Dir(a), path.Ext(a), d+"|"+f, path.IsAbs(a), filepath.Clean(a), filepath.Base(a), filepath.Dir(a), filepath.IsLocal(a), filepath.SplitList(a+":"+b), loc, err4, filepath.VolumeName(a))
	}
}
