// run
package main

import (
	"fmt"
	"reflect"
	"unsafe"
)

type Named interface{ Name() string }
type base struct{ n string }

func (b base) Name() string { return b.n }

// A type declared in a generic function is another type for every instance.
func Make[A any](a A) any {
	type T struct {
		X A
		N int8
	}
	return T{X: a}
}

func Size[A any](a A) (uintptr, uintptr) {
	type T struct {
		X A
		N int8
	}
	var t T
	t.X = a
	return unsafe.Sizeof(t), unsafe.Offsetof(t.N)
}

func List[A any](items ...A) (out []A) {
	type node struct {
		v    A
		next *node
	}
	var head *node
	for _, i := range items {
		head = &node{i, head}
	}
	for n := head; n != nil; n = n.next {
		out = append(out, n.v)
	}
	return
}

func Count[K comparable](keys ...K) map[any]int {
	type key struct{ k K }
	m := map[any]int{}
	for _, k := range keys {
		m[key{k}]++
	}
	return m
}

type Box[V any] struct{ v V }

func (b Box[V]) Pair() any {
	type pair struct{ a, b V }
	f := func() any {
		type inner struct {
			pair
			m map[string]V
		}
		return inner{pair{b.v, b.v}, map[string]V{"k": b.v}}
	}
	return f()
}

func Sum[A int | float64](xs ...A) A {
	type acc struct{ total A }
	var s acc
	for _, x := range xs {
		s.total += x * 2
	}
	type alias = acc
	return alias(s).total
}

func With[A Named](a A) Named {
	type wrap struct {
		A2 int
		Named
	}
	return wrap{1, a}
}

func Switch[A any](v any) string {
	type mine struct{ a A }
	switch v.(type) {
	case nil:
		return Switch[A](mine{})
	case mine:
		return "mine"
	}
	return "other"
}

func Gen[A any]() any {
	type P[B any] struct {
		a A
		b B
	}
	return []any{P[int]{}, P[A]{}, &P[[]A]{}}
}

func main() {
	fmt.Println(Make(1) == Make(1), Make(1) == Make(2), Make(int8(1)) == Make(int16(1)))
	fmt.Printf("%T %T %+v\n", Make("s"), Make([]int{1}), Make("s"))
	fmt.Println(reflect.TypeOf(Make(1)) == reflect.TypeOf(Make(5)), reflect.TypeOf(Make(1.5)).Field(0).Type, reflect.TypeOf(Make("")).Name())
	fmt.Println(Size(int8(1)))
	fmt.Println(Size("string"))
	fmt.Println(Size([3]int32{}))
	fmt.Println(List(1, 2, 3), List("a", "b"), List[any](1, "x"))
	fmt.Println(len(Count(1, 2, 1)), len(Count("a", "a")))
	fmt.Printf("%T %v\n", Box[int]{5}.Pair(), Box[string]{"q"}.Pair())
	fmt.Println(Sum(1, 2, 3), Sum(0.5, 1.5))
	fmt.Println(With(base{"promoted"}).Name())
	fmt.Println(Switch[int](nil), Switch[string](nil), Switch[int](Make(1)))
	for _, g := range []any{Gen[int](), Gen[string]()} {
		for _, x := range g.([]any) {
			fmt.Printf("%T ", x)
		}
	}
	type L struct{}
	fmt.Printf("%T %T\n", Make(L{}), L{})
}
