// run

// Containers, slices, maps, cmp and iterators.
package main

import (
	"cmp"
	"container/heap"
	"container/list"
	"container/ring"
	"fmt"
	"iter"
	"maps"
	"math/rand"
	"slices"
	"sort"
	"strings"
)

type ints []int

func (h ints) Len() int           { return len(h) }
func (h ints) Less(i, j int) bool { return h[i] < h[j] }
func (h ints) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *ints) Push(x any)        { *h = append(*h, x.(int)) }
func (h *ints) Pop() any {
	old := *h
	x := old[len(old)-1]
	*h = old[:len(old)-1]
	return x
}

type pair struct {
	k string
	v int
}

func main() {
	h := &ints{5, 2, 8, 1, 9}
	heap.Init(h)
	heap.Push(h, 3)
	(*h)[2] = 0
	heap.Fix(h, 2)
	fmt.Print(heap.Remove(h, 1), " ")
	for h.Len() > 0 {
		fmt.Print(heap.Pop(h), " ")
	}
	fmt.Println()
	l := list.New()
	e := l.PushBack(2)
	l.PushFront(1)
	l.InsertAfter(3, e)
	l.MoveToFront(e)
	l.PushBackList(l)
	for x := l.Front(); x != nil; x = x.Next() {
		fmt.Print(x.Value, " ")
	}
	fmt.Println(l.Len(), l.Remove(e), l.Front().Value)
	r := ring.New(4)
	for i := 0; i < 4; i++ {
		r.Value = i
		r = r.Next()
	}
	r.Unlink(1)
	r.Do(func(v any) { fmt.Print(v, " ") })
	fmt.Println(r.Len())

	s := []int{3, 1, 2, 3, 1}
	t := slices.Clone(s)
	slices.Sort(t)
	fmt.Println(t, slices.Compact(slices.Clone(t)), slices.Index(s, 2), slices.Contains(s, 9), slices.Max(s), slices.Min(s), slices.Equal(s, t), slices.Compare(s, t))
	i, ok := slices.BinarySearch(t, 2)
	fmt.Println(i, ok, slices.Insert(slices.Clone(s), 1, 7, 8), slices.Delete(slices.Clone(s), 1, 3), slices.Replace(slices.Clone(s), 0, 2, 9), slices.Concat(s, t), slices.Repeat([]int{1, 2}, 2), slices.IsSorted(t))
	slices.Reverse(s)
	fmt.Println(s, slices.DeleteFunc(slices.Clone(s), func(x int) bool { return x == 1 }), slices.IndexFunc(s, func(x int) bool { return x > 2 }))
	for c := range slices.Chunk([]int{1, 2, 3, 4, 5}, 2) {
		fmt.Print(c)
	}
	for i, v := range slices.Backward(s) {
		fmt.Print(" ", i, v)
	}
	fmt.Println()
	m := map[string]int{"a": 1, "b": 2, "c": 3}
	keys := slices.Sorted(maps.Keys(m))
	fmt.Println(keys, slices.Sorted(maps.Values(m)), maps.Equal(m, maps.Clone(m)), maps.Collect(slices.All([]string{"x", "y"})))
	maps.DeleteFunc(m, func(k string, v int) bool { return v == 2 })
	fmt.Println(m, cmp.Compare(1, 2), cmp.Less("b", "a"), cmp.Or(0, 3, 4))
	rnd := rand.New(rand.NewSource(3))
	ps := make([]pair, 300)
	for i := range ps {
		ps[i] = pair{string(rune('a' + rnd.Intn(5))), i}
	}
	a, b, c := slices.Clone(ps), slices.Clone(ps), slices.Clone(ps)
	slices.SortFunc(a, func(x, y pair) int { return strings.Compare(x.k, y.k) })
	slices.SortStableFunc(b, func(x, y pair) int { return cmp.Compare(x.k, y.k) })
	sort.Slice(c, func(i, j int) bool { return c[i].k < c[j].k })
	fmt.Println(a)
	fmt.Println(b)
	fmt.Println(slices.Equal(a, c), slices.IsSortedFunc(a, func(x, y pair) int { return cmp.Compare(x.k, y.k) }))
	fl := []float64{3, 1, 2.5, -1}
	slices.Sort(fl)
	st := []string{"b", "a", "C"}
	slices.Sort(st)
	i8 := []int8{3, -1, 2}
	slices.Sort(i8)
	fmt.Println(fl, st, i8)
	gen := func(n int) iter.Seq[int] {
		return func(yield func(int) bool) {
			for i := 0; i < n; i++ {
				if !yield(i * i) {
					return
				}
			}
		}
	}
	fmt.Println(slices.Collect(gen(5)))
	next, stop := iter.Pull(gen(4))
	for {
		v, ok := next()
		if !ok {
			break
		}
		fmt.Print(v, " ")
	}
	stop()
	fmt.Println()
	for line := range strings.Lines("a\nb\nc") {
		fmt.Printf("%q ", line)
	}
	for part := range strings.SplitSeq("x,y,z", ",") {
		fmt.Print(part, " ")
	}
	for f := range strings.FieldsSeq("  p q ") {
		fmt.Print(f, " ")
	}
	fmt.Println()
}
