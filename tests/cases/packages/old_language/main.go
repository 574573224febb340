package main

type List[T any] struct{ next *List[T] }

func Map[T any](x T) T { return x }

func main() {
	for range 3 {
	}
	_ = min(1, 2)
	clear(map[int]int{})
	_ = [2]int([]int{1, 2})
	_ = (*[2]int)([]int{1, 2})
	var x any
	_ = x
	_ = Map(1)
	for range func(func() bool) {} {
	}
}
