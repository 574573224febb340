// run

// Names may hold letters and digits of any script.
package main

import "fmt"

type größe int

func (g größe) Verdoppeln() größe { return g * 2 }

const π = 3.14159

var 世界, _x1, été = "world", 5, 'é'

func main() {
	α, Ω := 1, 2
	fmt.Println(größe(4).Verdoppeln(), π, 世界, _x1, string(été), α+Ω)
}
