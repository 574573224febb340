// run

// Labelled break and continue reach outer loops.
package main

import "fmt"

func main() {
outer:
	for i := range 4 {
		for j := range 4 {
			switch {
			case j == i:
				continue outer
			case i == 3:
				break outer
			}
			fmt.Print(i, j, " ")
		}
	}
	fmt.Println()
rows:
	for _, row := range [][]int{{1, 2, -1, 3}, {4, 0, 5}, {6}} {
		for _, v := range row {
			if v < 0 {
				continue rows
			}
			if v == 0 {
				break rows
			}
			fmt.Print(v, " ")
		}
	}
	fmt.Println()
sw:
	switch {
	case true:
		for {
			break sw
		}
	}
	fmt.Println("end")
}
