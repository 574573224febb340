package p

type T struct{ X, x int }

func (T) m() {}

type I interface{ m(); N() }

type t int

func f() {}
