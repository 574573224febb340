// panic

// The same through an interface has a message of its own.
package main

import "fmt"

type point struct{ x int }

func (p point) get() int { return p.x }

type getter interface{ get() int }

// Two types, so that no compiler can know which one a getter holds.
type other int

func (o other) get() int { return int(o) }

func main() {
	getters := map[string]getter{"nil": (*point)(nil), "other": other(5)}
	for _, name := range []string{"other", "nil"} {
		fmt.Println(getters[name].get())
	}
}
