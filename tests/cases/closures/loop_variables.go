// run

// Every turn of a loop has variables of its own.
package main

import "fmt"

func main() {
	var fs []func() int
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { i += 10; return i })
	}
	for _, f := range fs {
		fmt.Print(f(), " ", f(), " ")
	}
	fmt.Println()
	fs = nil
	for i := 0; i < 6; i++ {
		fs = append(fs, func() int { return i })
		i++
	}
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	fmt.Println()
	var ps []*int
	for i, s := range []string{"a", "b", "c"} {
		ps = append(ps, &i)
		fs = append(fs, func() int { return len(s) + i })
	}
	fmt.Println(*ps[0], *ps[1], *ps[2], fs[3](), fs[4](), fs[5]())
	ps = nil
	for i := range 3 {
		ps = append(ps, &i)
		i *= 2
	}
	fmt.Println(*ps[0], *ps[1], *ps[2])
	var before, after func() int
	for i := 0; i < 3; i++ {
		if i == 1 {
			before = func() int { return i }
			i++
			after = func() int { return i }
			continue
		}
	}
	fmt.Println(before(), after())
	var k int
	fs = nil
	for k = 0; k < 3; k++ {
		fs = append(fs, func() int { return k })
	}
	fmt.Println(fs[0](), fs[2]())
	for i, get := 0, (func() int)(nil); i < 3; i++ {
		if get == nil {
			get = func() int { return i }
		}
		fmt.Print(get(), i, " ")
	}
	fmt.Println()
}
