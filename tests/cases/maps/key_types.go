// run

// Keys may be anything comparable: structs, arrays, interfaces, pointers, channels.
package main

import (
	"fmt"
	"math"
)

type point struct{ x, y int }

type named struct {
	name string
	at   [2]float64
}

func main() {
	byPoint := map[point]string{{1, 2}: "a", {3, 4}: "b"}
	fmt.Println(byPoint[point{1, 2}], byPoint[point{9, 9}] == "", len(byPoint))
	byArray := map[[2]int]int{{1, 2}: 12}
	byArray[[2]int{1, 2}]++
	byArray[[2]int{2, 1}]++
	fmt.Println(byArray)
	byNamed := map[named]int{{"n", [2]float64{1, 2}}: 1}
	byNamed[named{"n", [2]float64{1, 2}}]++
	fmt.Println(byNamed)
	byAny := map[any]string{1: "int", "1": "string", 1.0: "float", true: "bool", point{1, 2}: "point", nil: "nil", int8(1): "int8", 'x': "rune"}
	fmt.Println(byAny[1], byAny["1"], byAny[1.0], byAny[true], byAny[point{1, 2}], byAny[nil], byAny[int8(1)], byAny['x'], byAny[2] == "")
	p, q := new(int), new(int)
	byPointer := map[*int]int{p: 1, q: 2}
	fmt.Println(byPointer[p], byPointer[q], byPointer[nil])
	c := make(chan int)
	byChannel := map[chan int]bool{c: true}
	fmt.Println(byChannel[c], byChannel[nil])
	byBool := map[bool]int{true: 1}
	byBool[1 > 2]--
	fmt.Println(byBool)
	byFloat := map[float64]string{0: "zero"}
	negative := math.Copysign(0, -1)
	fmt.Println(byFloat[negative], byFloat[0.0])
	byComplex := map[complex128]int{1 + 2i: 3}
	fmt.Println(byComplex[1+2i])
}
