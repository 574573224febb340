// Package pdq is the unstable sort of packages sort and slices: pattern-defeating quicksort with the choices Go makes, so
// that equal elements end in the same order (Orson Peters, "Pattern-defeating Quicksort").
package pdq

import "math/bits"

// Elements is what is sorted: it compares and exchanges elements by index.
type Elements interface {
	Less(i, j int) bool
	Swap(i, j int)
}

// Sort sorts the elements [0, n).
func Sort[T Elements](s T, n int) { quick(s, 0, n, bits.Len(uint(n))) }

// quick sorts [a, b). limit is how many badly balanced partitions are borne before heap sort takes over.
func quick[T Elements](s T, a, b, limit int) {
	const insertionMax = 12
	balanced, partitioned := true, true // of the partition before
	for {
		n := b - a
		if n <= insertionMax {
			insertion(s, a, b)
			return
		}
		if limit == 0 {
			heap(s, a, b)
			return
		}
		if !balanced {
			shuffle(s, a, b)
			limit--
		}
		pivot, order := choosePivot(s, a, b)
		if order == decreasing {
			reverse(s, a, b)
			pivot = b - 1 - (pivot - a)
			order = increasing
		}
		if balanced && partitioned && order == increasing && almostSorted(s, a, b) {
			return
		}
		// If the pivot is no larger than what lies before the range, the elements equal to it are done.
		if a > 0 && !s.Less(a-1, pivot) {
			a = partitionEqual(s, a, b, pivot)
			continue
		}
		var mid int
		mid, partitioned = partition(s, a, b, pivot)
		left, right := mid-a, b-mid
		if left < right {
			balanced = left >= n/8
			quick(s, a, mid, limit)
			a = mid + 1
		} else {
			balanced = right >= n/8
			quick(s, mid+1, b, limit)
			b = mid
		}
	}
}

func insertion[T Elements](s T, a, b int) {
	for i := a + 1; i < b; i++ {
		for j := i; j > a && s.Less(j, j-1); j-- {
			s.Swap(j, j-1)
		}
	}
}

func heap[T Elements](s T, a, b int) {
	n := b - a
	for i := (n - 1) / 2; i >= 0; i-- {
		siftDown(s, a, i, n)
	}
	for i := n - 1; i >= 0; i-- {
		s.Swap(a, a+i)
		siftDown(s, a, 0, i)
	}
}

// siftDown restores the heap of n elements from first on below root.
func siftDown[T Elements](s T, first, root, n int) {
	for {
		child := 2*root + 1
		if child >= n {
			return
		}
		if child+1 < n && s.Less(first+child, first+child+1) {
			child++
		}
		if !s.Less(first+root, first+child) {
			return
		}
		s.Swap(first+root, first+child)
		root = child
	}
}

// partition moves what is less than the pivot before it, the rest behind it; it returns the pivot's place and whether
// nothing was out of place.
func partition[T Elements](s T, a, b, pivot int) (mid int, already bool) {
	s.Swap(a, pivot)
	i, j := a+1, b-1
	already = true
	for {
		for i <= j && s.Less(i, a) {
			i++
		}
		for i <= j && !s.Less(j, a) {
			j--
		}
		if i > j {
			s.Swap(j, a)
			return j, already
		}
		already = false
		s.Swap(i, j)
		i++
		j--
	}
}

// partitionEqual moves what equals the pivot to the front and returns where the rest begins; nothing is less.
func partitionEqual[T Elements](s T, a, b, pivot int) int {
	s.Swap(a, pivot)
	i, j := a+1, b-1
	for {
		for i <= j && !s.Less(a, i) {
			i++
		}
		for i <= j && s.Less(a, j) {
			j--
		}
		if i > j {
			return i
		}
		s.Swap(i, j)
		i++
		j--
	}
}

// almostSorted moves a few elements that are out of order and reports whether that sorted the range.
func almostSorted[T Elements](s T, a, b int) bool {
	const maxSteps, shortest = 5, 50
	i := a + 1
	for step := 0; step < maxSteps; step++ {
		for i < b && !s.Less(i, i-1) {
			i++
		}
		if i == b {
			return true
		}
		if b-a < shortest {
			return false
		}
		s.Swap(i, i-1)
		if i-a >= 2 {
			for j := i - 1; j >= 1 && s.Less(j, j-1); j-- {
				s.Swap(j, j-1)
			}
		}
		if b-i >= 2 {
			for j := i + 1; j < b && s.Less(j, j-1); j++ {
				s.Swap(j, j-1)
			}
		}
	}
	return false
}

// shuffle exchanges three elements around the middle with others chosen by a generator seeded with the length.
func shuffle[T Elements](s T, a, b int) {
	n := b - a
	if n < 8 {
		return
	}
	random := uint64(n)
	mask := uint(1)<<uint(bits.Len(uint(n))) - 1
	middle := a + n/4*2
	for i := middle - 1; i <= middle+1; i++ {
		random ^= random << 13
		random ^= random >> 7
		random ^= random << 17
		other := int(uint(random) & mask)
		if other >= n {
			other -= n
		}
		s.Swap(i, a+other)
	}
}

// What a range looks like while its pivot is chosen.
const (
	unordered = iota
	increasing
	decreasing
)

// choosePivot takes the middle of a short range, the median of three or of three medians of a longer one.
func choosePivot[T Elements](s T, a, b int) (pivot, order int) {
	const ninther, maxSwaps = 50, 4 * 3
	n := b - a
	swaps := 0
	i, j, k := a+n/4, a+n/4*2, a+n/4*3
	if n >= 8 {
		if n >= ninther {
			i = median(s, i-1, i, i+1, &swaps)
			j = median(s, j-1, j, j+1, &swaps)
			k = median(s, k-1, k, k+1, &swaps)
		}
		j = median(s, i, j, k, &swaps)
	}
	switch swaps {
	case 0:
		return j, increasing
	case maxSwaps:
		return j, decreasing
	}
	return j, unordered
}

func median[T Elements](s T, a, b, c int, swaps *int) int {
	if s.Less(b, a) {
		*swaps++
		a, b = b, a
	}
	if s.Less(c, b) {
		*swaps++
		b, c = c, b
	}
	if s.Less(b, a) {
		*swaps++
		a, b = b, a
	}
	return b
}

func reverse[T Elements](s T, a, b int) {
	for i, j := a, b-1; i < j; i, j = i+1, j-1 {
		s.Swap(i, j)
	}
}
