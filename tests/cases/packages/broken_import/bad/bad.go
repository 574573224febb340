package bad

func F() { undefined_here() }
