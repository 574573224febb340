// run
package main

import (
	"fmt"
	v1 "math/rand"
	"math/rand/v2"
)

func main() {
	c := rand.NewChaCha8([32]byte([]byte("chacha8: 32-byte seed for test!!")))
	sum := uint64(0)
	for i := range 1000 {
		x := c.Uint64()
		sum = sum*31 + x
		if i < 5 || i == 123 || i == 124 {
			fmt.Printf("%x\n", x)
		}
	}
	fmt.Printf("%x\n", sum)
	state, err := c.MarshalBinary()
	fmt.Printf("%x %v\n", state, err)
	p := make([]byte, 13)
	fmt.Println(c.Read(p))
	fmt.Printf("%x\n", p)
	state, err = c.MarshalBinary()
	fmt.Printf("%x %v\n", state, err)
	var d rand.ChaCha8
	fmt.Println(d.UnmarshalBinary(state))
	fmt.Println(c.Read(p))
	fmt.Printf("%x\n", p)
	fmt.Println(d.Read(p[:1]))
	fmt.Println(d.Read(p[1:]))
	fmt.Printf("%x %v\n", p, c.Uint64() == d.Uint64())
	fmt.Println(d.UnmarshalBinary(nil), d.UnmarshalBinary([]byte("readbuf:\x07ab")), d.UnmarshalBinary(make([]byte, 48)))
	c.Seed([32]byte{1, 2, 3})
	r := rand.New(c)
	fmt.Println(r.IntN(100), r.Float64(), r.NormFloat64(), r.ExpFloat64(), r.Perm(10))
	z := rand.NewZipf(r, 1.5, 2, 1000)
	for range 20 {
		fmt.Print(z.Uint64(), " ")
	}
	fmt.Println(rand.NewZipf(r, 1, 2, 3) == nil)
	old := v1.New(v1.NewSource(7))
	oz := v1.NewZipf(old, 1.1, 1, 1<<40)
	for range 20 {
		fmt.Print(oz.Uint64(), " ")
	}
	norm, exp := 0.0, 0.0
	for range 10000 {
		norm += old.NormFloat64()
		exp += old.ExpFloat64() + r.ExpFloat64()
		norm += r.NormFloat64()
	}
	fmt.Println(norm, exp)
	defer func() { fmt.Println(recover()) }()
	z = nil
	z.Uint64()
}
