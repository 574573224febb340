// Package prompt shows the values of expressions typed at a prompt, and runs inputs so that a panic does not end the
// session.
package prompt

import (
	"fmt"
	"strconv"
)

// Show prints a value and its type.
func Show[T any](v T) {
	fmt.Print(text(v), "  ", typeName[T](), "\n")
}

// Line prints what was made text before: a constant that no value can hold.
func Line(text string) { fmt.Print(text, "\n") }

// Show2 prints the results of a call, as Show3 and Show4 do.
func Show2[A, B any](a A, b B) {
	fmt.Print(text(a), ", ", text(b), "  (", typeName[A](), ", ", typeName[B](), ")\n")
}

func Show3[A, B, C any](a A, b B, c C) {
	fmt.Print(text(a), ", ", text(b), ", ", text(c), "  (", typeName[A](), ", ", typeName[B](), ", ", typeName[C](),
		")\n")
}

func Show4[A, B, C, D any](a A, b B, c C, d D) {
	fmt.Print(text(a), ", ", text(b), ", ", text(c), ", ", text(d), "  (", typeName[A](), ", ", typeName[B](), ", ",
		typeName[C](), ", ", typeName[D](), ")\n")
}

// typeName is T's name, also when T is an interface.
func typeName[T any]() string {
	name := fmt.Sprintf("%T", (*T)(nil))[1:]
	if name == "interface {}" {
		return "any"
	}
	return name
}

func text(v any) string {
	switch x := v.(type) {
	case nil:
		return "nil"
	case string:
		return strconv.Quote(x)
	case error, fmt.Stringer:
		return fmt.Sprintf("%v", v)
	}
	s := fmt.Sprintf("%#v", v)
	if len(s) > 1 && s[0] == '0' && s[1] == 'x' { // an unsigned integer
		return fmt.Sprintf("%v", v)
	}
	return s
}

// input returns the function to run.
func input() func()

// report prints a panic and the trace of the goroutine that panicked. The text is that of an error or Stringer, else
// the value is printed as panic prints it.
func report(v any, text string, hasText bool)

// Run runs the input.
func Run() {
	defer func() {
		switch v := recover().(type) {
		case nil:
		case error:
			report(v, v.Error(), true)
		case fmt.Stringer:
			report(v, v.String(), true)
		default:
			report(v, "", false)
		}
	}()
	input()()
	tidy()
}

// tidy collects garbage if enough has come together since it did so last: nobody waits for it between two inputs.
func tidy()
