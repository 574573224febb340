package slices

// stable sorts x by merging; spare has room for half of it.
func stable[E any](x, spare []E, cmp func(a, b E) int) {
	const insertionMax = 12
	if len(x) <= insertionMax {
		for i := 1; i < len(x); i++ {
			e, j := x[i], i
			for ; j > 0 && cmp(e, x[j-1]) < 0; j-- {
				x[j] = x[j-1]
			}
			x[j] = e
		}
		return
	}
	m := len(x) / 2
	stable(x[:m], spare, cmp)
	stable(x[m:], spare, cmp)
	if cmp(x[m], x[m-1]) >= 0 {
		return
	}
	// The left half moves out of the way; the right half never gets ahead of what is written.
	left := spare[:copy(spare, x[:m])]
	i, j := 0, m
	for k := range x {
		if i == len(left) {
			break
		}
		if j < len(x) && cmp(x[j], left[i]) < 0 {
			x[k] = x[j]
			j++
		} else {
			x[k] = left[i]
			i++
		}
	}
}

// SortStableFunc sorts x by cmp, equal elements stay in order.
func SortStableFunc[S ~[]E, E any](x S, cmp func(a, b E) int) {
	stable(x, make([]E, len(x)/2), cmp)
}
