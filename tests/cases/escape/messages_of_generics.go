// messages

// Go makes one function for all type arguments of one shape, and one for each list of type arguments that calls it.
package main

import "fmt"

type Stack[T any] struct{ items []T }

func NewStack[T any](n int) *Stack[T] { return &Stack[T]{items: make([]T, 0, n)} }
func (s *Stack[T]) Push(v T)          { s.items = append(s.items, v) }
func (s *Stack[T]) Len() int          { return len(s.items) }

func (s *Stack[T]) Top() (v T) {
	if len(s.items) > 0 {
		v = s.items[len(s.items)-1]
	}
	return v
}

type Number interface{ ~int | ~float64 }

func Sum[T Number](xs ...T) (s T) {
	for _, x := range xs {
		s += x
	}
	return
}

func Map[T, U any](xs []T, f func(T) U) []U {
	out := make([]U, 0, len(xs))
	for _, x := range xs {
		out = append(out, f(x))
	}
	return out
}

func Ptr[T any](v T) *T { return &v }

type Pair[A, B any] struct {
	First  A
	Second B
}

func MakePair[A, B any](a A, b B) Pair[A, B] { return Pair[A, B]{a, b} }
func (p Pair[A, B]) Swap() Pair[B, A]        { return Pair[B, A]{p.Second, p.First} }

type point struct{ x, y int }

func main() {
	s := NewStack[int](4)
	s.Push(3)
	fmt.Println(s.Len(), s.Top())
	t := NewStack[*point](1)
	t.Push(&point{1, 2})
	fmt.Println(t.Top().x, t.Len())
	fmt.Println(Sum(1, 2), Sum(1.5, 2.5))
	fmt.Println(Map([]int{1, 2}, func(i int) string { return fmt.Sprint(i) }))
	fmt.Println(*Ptr(1), *Ptr(point{}), MakePair("a", 2).Swap())
}
