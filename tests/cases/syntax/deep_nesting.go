// run

// Deep but sane nesting of blocks, parentheses, literals and closures.
package main

import "fmt"

func main() {
	x := (1 + 2)
	{
		{
			{
				{
					{
						x := [][][][][]int{{{{{x}}}}}
						fmt.Println(x[0][0][0][0][0])
					}
				}
			}
		}
	}
	f := func() func() func() func() int {
		return func() func() func() int {
			return func() func() int {
				return func() int { return x }
			}
		}
	}
	fmt.Println(f()()()())
	if x := 1; x > 0 {
		if x := x + 1; x > 1 {
			if x := x + 1; x > 2 {
				fmt.Println(x)
			} else if x > 5 {
			} else {
			}
		}
	}
}
