// run

// A seeded source gives Go's own sequence.
package main

import (
	"fmt"
	"math/rand"
)

func main() {
	r := rand.New(rand.NewSource(42))
	fmt.Println(r.Intn(100), r.Intn(100), r.Int63(), r.Uint32(), r.Int31n(1000), r.Float64())
	fmt.Println(r.Perm(8), r.Int63n(1<<40))
	r.Seed(1)
	for range 5 {
		fmt.Print(r.Intn(1000), " ")
	}
	fmt.Printf("%.6f %.6f\n", r.NormFloat64(), r.ExpFloat64())
}
