// costs

// What a literal refers to is on the heap because that one is; a size just over a limit is told in bytes.
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
	_ = make([]byte, 64<<10+1)
	println(len(rooms))
}
