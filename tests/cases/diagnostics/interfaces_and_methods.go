// errorcheck

// Method declarations that cannot be.
package main

import "fmt"

type P *int
type I interface{ M() }

func (p P) m()          {}
func (i I) n()          {}
func (x int) o()        {}
func (x []int) p()      {}
func (x Missing) q()    {}
func (fmt.Stringer) r() {}

type T struct{}

func (t **T) s()    {}
func (t T, u T) v() {}

func main() { fmt.Println() }
