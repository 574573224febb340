// run

// Random numbers from given seeds are Go's.
package main

import (
	"fmt"
	"math/rand"
	randv2 "math/rand/v2"
)

func main() {
	for _, seed := range []int64{0, 1, 42, -7, 1 << 40} {
		r := rand.New(rand.NewSource(seed))
		fmt.Println(r.Int63(), r.Uint32(), r.Int31(), r.Int(), r.Uint64(), r.Intn(10), r.Int63n(1000), r.Int31n(7), r.Intn(1<<40), r.Float64(), r.Float32(), r.NormFloat64(), r.ExpFloat64(), r.Perm(8))
		s := []int{1, 2, 3, 4, 5, 6, 7}
		r.Shuffle(len(s), func(i, j int) { s[i], s[j] = s[j], s[i] })
		b := make([]byte, 11)
		r.Read(b)
		z := rand.NewZipf(r, 1.5, 2, 100)
		fmt.Println(s, b, z.Uint64(), z.Uint64(), z.Uint64())
		sum := 0.0
		for i := 0; i < 5000; i++ {
			sum += r.NormFloat64() + r.ExpFloat64()
		}
		fmt.Println(sum)
		p := randv2.New(randv2.NewPCG(uint64(seed), 99))
		fmt.Println(p.Uint64(), p.Int64(), p.IntN(100), p.Int64N(1e15), p.Uint32N(9), p.Float64(), p.Float32(), p.NormFloat64(), p.ExpFloat64(), p.Perm(6), p.Int32(), p.Uint32())
	}
	n := rand.Intn(5)
	fmt.Println(n >= 0 && n < 5, randv2.IntN(3) < 3, randv2.N(10) < 10, len(rand.Perm(4)))
	defer func() { fmt.Println(recover()) }()
	rand.Intn(0)
}
