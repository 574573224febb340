package slices

import "math/bits"

// quick sorts [a, b). limit is how many badly balanced partitions are borne before heap sort takes over.
func (s *sorter[E]) quick(a, b, limit int) {
	const insertionMax = 12
	balanced, partitioned := true, true // of the partition before
	for {
		n := b - a
		if n <= insertionMax {
			s.insertion(a, b)
			return
		}
		if limit == 0 {
			s.heap(a, b)
			return
		}
		if !balanced {
			s.shuffle(a, b)
			limit--
		}
		pivot, order := s.choosePivot(a, b)
		if order == decreasing {
			s.reverse(a, b)
			pivot = b - 1 - (pivot - a)
			order = increasing
		}
		if balanced && partitioned && order == increasing && s.almostSorted(a, b) {
			return
		}
		// If the pivot is no larger than what lies before the range, the elements equal to it are done.
		if a > 0 && s.cmp(s.x[a-1], s.x[pivot]) >= 0 {
			a = s.partitionEqual(a, b, pivot)
			continue
		}
		var mid int
		mid, partitioned = s.partition(a, b, pivot)
		left, right := mid-a, b-mid
		if left < right {
			balanced = left >= n/8
			s.quick(a, mid, limit)
			a = mid + 1
		} else {
			balanced = right >= n/8
			s.quick(mid+1, b, limit)
			b = mid
		}
	}
}

func (s *sorter[E]) insertion(a, b int) {
	for i := a + 1; i < b; i++ {
		for j := i; j > a && s.cmp(s.x[j], s.x[j-1]) < 0; j-- {
			s.x[j], s.x[j-1] = s.x[j-1], s.x[j]
		}
	}
}

func (s *sorter[E]) heap(a, b int) {
	n := b - a
	for i := (n - 1) / 2; i >= 0; i-- {
		s.siftDown(a, i, n)
	}
	for i := n - 1; i >= 0; i-- {
		s.x[a], s.x[a+i] = s.x[a+i], s.x[a]
		s.siftDown(a, 0, i)
	}
}

// siftDown restores the heap of n elements from first on below root.
func (s *sorter[E]) siftDown(first, root, n int) {
	for {
		child := 2*root + 1
		if child >= n {
			return
		}
		if child+1 < n && s.cmp(s.x[first+child], s.x[first+child+1]) < 0 {
			child++
		}
		if s.cmp(s.x[first+root], s.x[first+child]) >= 0 {
			return
		}
		s.x[first+root], s.x[first+child] = s.x[first+child], s.x[first+root]
		root = child
	}
}

// partition moves what is less than the pivot before it, the rest behind it; it returns the pivot's place and whether
// nothing was out of place.
func (s *sorter[E]) partition(a, b, pivot int) (mid int, already bool) {
	s.x[a], s.x[pivot] = s.x[pivot], s.x[a]
	i, j := a+1, b-1
	already = true
	for {
		for i <= j && s.cmp(s.x[i], s.x[a]) < 0 {
			i++
		}
		for i <= j && s.cmp(s.x[j], s.x[a]) >= 0 {
			j--
		}
		if i > j {
			s.x[j], s.x[a] = s.x[a], s.x[j]
			return j, already
		}
		already = false
		s.x[i], s.x[j] = s.x[j], s.x[i]
		i++
		j--
	}
}

// partitionEqual moves what equals the pivot to the front and returns where the rest begins; nothing is less.
func (s *sorter[E]) partitionEqual(a, b, pivot int) int {
	s.x[a], s.x[pivot] = s.x[pivot], s.x[a]
	i, j := a+1, b-1
	for {
		for i <= j && s.cmp(s.x[a], s.x[i]) >= 0 {
			i++
		}
		for i <= j && s.cmp(s.x[a], s.x[j]) < 0 {
			j--
		}
		if i > j {
			return i
		}
		s.x[i], s.x[j] = s.x[j], s.x[i]
		i++
		j--
	}
}

// almostSorted moves a few elements that are out of order and reports whether that sorted the range.
func (s *sorter[E]) almostSorted(a, b int) bool {
	const maxSteps, shortest = 5, 50
	i := a + 1
	for step := 0; step < maxSteps; step++ {
		for i < b && s.cmp(s.x[i], s.x[i-1]) >= 0 {
			i++
		}
		if i == b {
			return true
		}
		if b-a < shortest {
			return false
		}
		s.x[i], s.x[i-1] = s.x[i-1], s.x[i]
		if i-a >= 2 {
			for j := i - 1; j >= 1 && s.cmp(s.x[j], s.x[j-1]) < 0; j-- {
				s.x[j], s.x[j-1] = s.x[j-1], s.x[j]
			}
		}
		if b-i >= 2 {
			for j := i + 1; j < b && s.cmp(s.x[j], s.x[j-1]) < 0; j++ {
				s.x[j], s.x[j-1] = s.x[j-1], s.x[j]
			}
		}
	}
	return false
}

// shuffle exchanges three elements around the middle with others chosen by a generator seeded with the length.
func (s *sorter[E]) shuffle(a, b int) {
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
		s.x[i], s.x[a+other] = s.x[a+other], s.x[i]
	}
}

// What a range looks like while its pivot is chosen.
const (
	unordered = iota
	increasing
	decreasing
)

// choosePivot takes the middle of a short range, the median of three or of three medians of a longer one.
func (s *sorter[E]) choosePivot(a, b int) (pivot, order int) {
	const ninther, maxSwaps = 50, 4 * 3
	n := b - a
	swaps := 0
	i, j, k := a+n/4, a+n/4*2, a+n/4*3
	if n >= 8 {
		if n >= ninther {
			i = s.median(i-1, i, i+1, &swaps)
			j = s.median(j-1, j, j+1, &swaps)
			k = s.median(k-1, k, k+1, &swaps)
		}
		j = s.median(i, j, k, &swaps)
	}
	switch swaps {
	case 0:
		return j, increasing
	case maxSwaps:
		return j, decreasing
	}
	return j, unordered
}

func (s *sorter[E]) median(a, b, c int, swaps *int) int {
	if s.cmp(s.x[b], s.x[a]) < 0 {
		*swaps++
		a, b = b, a
	}
	if s.cmp(s.x[c], s.x[b]) < 0 {
		*swaps++
		b, c = c, b
	}
	if s.cmp(s.x[b], s.x[a]) < 0 {
		*swaps++
		a, b = b, a
	}
	return b
}

func (s *sorter[E]) reverse(a, b int) {
	for i, j := a, b-1; i < j; i, j = i+1, j-1 {
		s.x[i], s.x[j] = s.x[j], s.x[i]
	}
}
