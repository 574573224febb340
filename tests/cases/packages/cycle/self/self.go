package self

import "example.com/cycle/self"

func F() { self.F() }
