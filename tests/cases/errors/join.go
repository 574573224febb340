// run

// Join and several %w keep many errors.
package main

import (
	"errors"
	"fmt"
)

func main() {
	a, b, c := errors.New("a"), errors.New("b"), errors.New("c")
	j := errors.Join(a, nil, b)
	fmt.Println(j)
	fmt.Printf("%q %t %t %t\n", j.Error(), errors.Is(j, a), errors.Is(j, b), errors.Is(j, c))
	fmt.Println(errors.Join(nil, nil) == nil, errors.Join() == nil, errors.Unwrap(j) == nil)
	m := fmt.Errorf("%w and %w", j, c)
	fmt.Printf("%q %t %t\n", m, errors.Is(m, a), errors.Is(m, c))
	fmt.Printf("%T %T\n", j, m)
	if u, ok := m.(interface{ Unwrap() []error }); ok {
		fmt.Println(len(u.Unwrap()))
	}
	fmt.Println(errors.ErrUnsupported)
}
