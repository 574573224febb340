// costs

// What a literal refers to is on the heap because that one is.
package main

type room struct {
	name  string
	exits map[string]*room
}

var rooms []*room

func add(name string) { rooms = append(rooms, &room{name: name, exits: map[string]*room{}}) }

func main() {
	add("hall")
	add("cellar")
	println(len(rooms))
}
