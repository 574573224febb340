// run

// Fields and methods of embedded structs are promoted; the shallowest wins.
package main

import "fmt"

type animal struct {
	name string
	legs int
}

func (a animal) describe() string { return fmt.Sprint(a.name, " has ", a.legs, " legs") }
func (a *animal) rename(n string) { a.name = n }
func (a animal) sound() string    { return "..." }

type dog struct {
	animal
	breed string
}

func (d dog) sound() string { return "woof" }

type puppy struct {
	*dog
	legs float64
	age  int
}

type left struct{ value, only int }
type right struct{ value int }
type both struct {
	left
	right
}

func main() {
	d := dog{animal{"Rex", 4}, "collie"}
	d.rename("Max")
	fmt.Println(d.describe(), d.sound(), d.animal.sound(), d.name, d)
	p := puppy{dog: &d, legs: 3.5, age: 1}
	p.rename("Tiny")
	p.breed = "poodle"
	fmt.Println(p.describe(), p.sound(), p.legs, p.dog.legs, p.animal.legs, d.name, d.breed)
	b := both{left{1, 2}, right{3}}
	fmt.Println(b.only, b.left.value, b.right.value, b)
	b.left.value, b.only = 10, 20
	fmt.Printf("%+v\n", b)
	var i interface{ describe() string } = p
	fmt.Println(i.describe())
}
