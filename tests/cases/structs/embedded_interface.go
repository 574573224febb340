// run

// An embedded interface promotes its methods; nil inside panics when called.
package main

import "fmt"

type greeter interface{ greet() string }

type english struct{ name string }

func (e english) greet() string { return "hello " + e.name }

type loud struct {
	greeter
	marks int
}

func (l loud) greet() string {
	text := l.greeter.greet()
	for range l.marks {
		text += "!"
	}
	return text
}

type plain struct{ greeter }

func main() {
	var g greeter = loud{english{"ann"}, 3}
	fmt.Println(g.greet())
	fmt.Println(plain{g}.greet())
	fmt.Println(plain{} == plain{}, plain{english{"x"}} == plain{english{"x"}})
	defer func() { fmt.Println(recover()) }()
	plain{}.greet()
}
