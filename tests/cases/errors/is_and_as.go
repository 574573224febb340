// run

// Is looks for an error, As for a type, through all wrapping.
package main

import (
	"errors"
	"fmt"
)

var errBase = errors.New("base")
var errOther = errors.New("other")

type coded struct{ code int }

func (c coded) Error() string        { return fmt.Sprint("code ", c.code) }
func (c coded) Is(target error) bool { return target == errOther }

type wrapper struct{ inner error }

func (w *wrapper) Error() string { return "wrapped " + w.inner.Error() }
func (w *wrapper) Unwrap() error { return w.inner }

type temporary interface{ Temporary() bool }

type slow struct{ error }

func (slow) Temporary() bool { return true }

func main() {
	w := fmt.Errorf("outer: %w", &wrapper{errBase})
	fmt.Println(w, errors.Is(w, errBase), errors.Is(w, errOther), w == errBase)
	fmt.Println(errors.Unwrap(w), errors.Unwrap(errors.Unwrap(w)) == errBase, errors.Unwrap(errBase))
	var wr *wrapper
	found := errors.As(w, &wr)
	fmt.Println(found, wr.inner == errBase)
	c := fmt.Errorf("x %w y", coded{5})
	var co coded
	found = errors.As(c, &co)
	fmt.Println(found, co.code, errors.Is(c, errOther), errors.Is(c, coded{5}), errors.Is(c, coded{6}))
	var t temporary
	found = errors.As(fmt.Errorf("a: %w", slow{errBase}), &t)
	fmt.Println(found, t.Temporary(), errors.As(errBase, &t))
	fmt.Println(errors.Is(nil, errBase), errors.Is(errBase, nil), errors.Is(nil, nil), errors.As(nil, &wr))
	fmt.Println(errors.New("same") == errors.New("same"), errBase == errBase)
	v := fmt.Errorf("not wrapped: %v", errBase)
	fmt.Println(v, errors.Is(v, errBase), errors.Unwrap(v))
	fmt.Printf("%T %T\n", w, v)
}
