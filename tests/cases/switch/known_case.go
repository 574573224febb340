// run

package main

import (
	"fmt"
	"runtime"
)

const size = 32 << (^uint(0) >> 63)

type color int

const (
	red color = iota
	green
)

func name() string {
	switch runtime.GOOS {
	case "plan9":
		return "plan9"
	case "linux", "darwin":
		return "unix"
	default:
		return "other"
	}
}

func early(n int) (s string) {
	for i := 0; i < 2; i++ {
		switch size {
		case 32:
			s += "32"
		default:
			s += "none"
		case 64:
			if n > 0 {
				break
			}
			s += "64"
		}
		switch {
		case false:
			s += "never"
		case true:
			if i == 1 {
				continue
			}
			s += "always"
		}
		s += ";"
	}
	return s
}

func through() (s string) {
	switch green {
	case red:
		s += "red"
	case green:
		s += "green "
		fallthrough
	case 7:
		s += "seven"
	}
	switch 1.0 {
	case 1:
		s += " one"
	}
	switch 'a' {
	case 98:
		s += "b"
	}
	switch x := any(1); size {
	case 64:
		s += fmt.Sprint(x)
	}
	switch any(1) {
	case 1.0:
		s += "float"
	case 1:
		s += "int"
	}
	return s
}

func generic[T any]() string {
	var a [size]T
	switch len(a) {
	case 64:
		return fmt.Sprintf("%T", a[0])
	}
	panic("unreachable")
}

func labelled() int {
outer:
	switch true {
	case true:
		for i := 0; ; i++ {
			if i == 3 {
				break outer
			}
		}
		return 1
	}
	f := func() int {
		switch 2 {
		case 1:
			return func() int { return 1 }()
		case 2:
			return func() int { return 2 }()
		}
		return 3
	}
	return f() * 10
}

func main() {
	fmt.Println(name(), early(0), early(1), through(), generic[int8](), labelled())
	switch {
	}
	switch 5 {
	}
	switch 5 {
	case 6:
		fmt.Println("six")
	}
}
