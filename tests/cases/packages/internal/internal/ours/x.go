package ours

func F() {}
