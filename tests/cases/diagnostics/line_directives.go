// errorcheck

// Errors stand where //line directives say.
package main

//line grammar.y:100
func f() { var x int }

//line /abs/other.y:7:3
func g() { panic( /*line inline.y:5:6*/ 1); undefined1 }

//line :44:1
func h() { undefined2 }

//line grammar.y:x
//line grammar.y:0
//line grammar.y:5:0
	//line not/at/the/start.y:1

//line sub/last.y:9
func i() { undefined3 }

func main() {}
