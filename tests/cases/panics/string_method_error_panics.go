// run

// fmt catches panics of String and Error methods.
package main

import "fmt"

type bad int

func (b bad) String() string { panic("no string") }

type worse struct{ p *int }

func (w *worse) Error() string { return fmt.Sprint(*w.p) }

func main() {
	fmt.Println(bad(1))
	fmt.Printf("%v %d\n", bad(2), bad(2))
	var w *worse
	fmt.Println(w)
	fmt.Printf("%s\n", &worse{})
}
