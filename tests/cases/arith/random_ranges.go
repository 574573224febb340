// run

// Random numbers stay in their ranges; a seed repeats its sequence.
package main

import (
	"fmt"
	"math/rand"
)

func main() {
	ok := true
	seen := map[int]bool{}
	for range 1000 {
		n := rand.Intn(10)
		f := rand.Float64()
		seen[n] = true
		ok = ok && n >= 0 && n < 10 && f >= 0 && f < 1 && rand.Int63() >= 0 && rand.Int31n(7) < 7
	}
	fmt.Println(ok, len(seen))
	a, b := rand.New(rand.NewSource(7)), rand.New(rand.NewSource(7))
	for range 100 {
		if a.Int63() != b.Int63() {
			fmt.Println("differ")
		}
	}
	p := rand.Perm(20)
	sum := 0
	for _, v := range p {
		sum += v
	}
	s := []int{1, 2, 3, 4, 5}
	rand.Shuffle(len(s), func(i, j int) { s[i], s[j] = s[j], s[i] })
	fmt.Println(sum, len(p), s[0]+s[1]+s[2]+s[3]+s[4])
	defer func() { fmt.Println(recover()) }()
	rand.Intn(0)
}
