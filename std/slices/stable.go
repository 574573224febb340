package slices

// stable sorts blocks by insertion and merges them in place (Kim and Kutzner, "Stable Minimum Storage Merging by
// Symmetric Comparisons").
func (s *sorter[E]) stable(n int) {
	block := 20
	a, b := 0, block
	for b <= n {
		s.insertion(a, b)
		a = b
		b += block
	}
	s.insertion(a, n)
	for block < n {
		a, b = 0, 2*block
		for b <= n {
			s.merge(a, a+block, b)
			a = b
			b += 2 * block
		}
		if m := a + block; m < n {
			s.merge(a, m, n)
		}
		block *= 2
	}
}

// merge merges the sorted ranges [a, m) and [m, b).
func (s *sorter[E]) merge(a, m, b int) {
	if m-a == 1 {
		// One element is put in its place by a binary search.
		i, j := m, b
		for i < j {
			h := int(uint(i+j) >> 1)
			if s.cmp(s.x[h], s.x[a]) < 0 {
				i = h + 1
			} else {
				j = h
			}
		}
		for k := a; k < i-1; k++ {
			s.x[k], s.x[k+1] = s.x[k+1], s.x[k]
		}
		return
	}
	if b-m == 1 {
		i, j := a, m
		for i < j {
			h := int(uint(i+j) >> 1)
			if s.cmp(s.x[m], s.x[h]) >= 0 {
				i = h + 1
			} else {
				j = h
			}
		}
		for k := m; k > i; k-- {
			s.x[k], s.x[k-1] = s.x[k-1], s.x[k]
		}
		return
	}
	mid := int(uint(a+b) >> 1)
	n := mid + m
	var start, r int
	if m > mid {
		start = n - b
		r = mid
	} else {
		start = a
		r = m
	}
	p := n - 1
	for start < r {
		c := int(uint(start+r) >> 1)
		if s.cmp(s.x[p-c], s.x[c]) >= 0 {
			start = c + 1
		} else {
			r = c
		}
	}
	end := n - start
	if start < m && m < end {
		s.rotate(start, m, end)
	}
	if a < start && start < mid {
		s.merge(a, start, mid)
	}
	if mid < end && end < b {
		s.merge(mid, end, b)
	}
}

// rotate exchanges the neighbours [a, m) and [m, b).
func (s *sorter[E]) rotate(a, m, b int) {
	i, j := m-a, b-m
	for i != j {
		if i > j {
			s.swapRange(m-i, m, j)
			i -= j
		} else {
			s.swapRange(m-i, m+j-i, i)
			j -= i
		}
	}
	s.swapRange(m-i, m, i)
}

func (s *sorter[E]) swapRange(a, b, n int) {
	for i := 0; i < n; i++ {
		s.x[a+i], s.x[b+i] = s.x[b+i], s.x[a+i]
	}
}
