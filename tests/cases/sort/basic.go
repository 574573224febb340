// run

// Sorting slices of basic types and searching in them.
package main

import (
	"fmt"
	"math"
	"sort"
)

func main() {
	ints := []int{5, 2, 8, -1, 0, 2}
	sort.Ints(ints)
	texts := []string{"pear", "apple", "fig", "Zoo", ""}
	sort.Strings(texts)
	floats := []float64{2.5, math.Inf(1), -1, math.NaN(), 0}
	sort.Float64s(floats)
	fmt.Println(ints, texts, floats)
	fmt.Println(sort.IntsAreSorted(ints), sort.StringsAreSorted([]string{"b", "a"}), sort.Float64sAreSorted(floats))
	fmt.Println(sort.SearchInts(ints, 2), sort.SearchInts(ints, 3), sort.SearchInts(ints, 100), sort.SearchStrings(texts, "fig"), sort.SearchFloat64s([]float64{1, 2, 3}, 2.5))
	fmt.Println(sort.Search(100, func(i int) bool { return i*i >= 50 }), sort.Search(5, func(int) bool { return false }))
	fmt.Println(sort.Find(len(ints), func(i int) int { return 5 - ints[i] }))
	sort.Sort(sort.Reverse(sort.IntSlice(ints)))
	fmt.Println(ints)
	sort.Slice(ints, func(i, j int) bool { return ints[i]%3 < ints[j]%3 || ints[i]%3 == ints[j]%3 && ints[i] < ints[j] })
	fmt.Println(ints, sort.SliceIsSorted(ints, func(i, j int) bool { return ints[i] < ints[j] }))
	var none []int
	sort.Ints(none)
	fmt.Println(none == nil)
}
