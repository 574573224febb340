// escape

// A function that calls itself is solved to a fixed point.
package main

type tree struct {
	left, right *tree
	value       *int
}

func insert(t *tree, v *int) *tree {
	if t == nil {
		return &tree{value: v}
	}
	if *v < *t.value {
		t.left = insert(t.left, v)
	} else {
		t.right = insert(t.right, v)
	}
	return t
}

func find(t *tree, v int) *tree {
	if t == nil || *t.value == v {
		return t
	}
	if v < *t.value {
		return find(t.left, v)
	}
	return find(t.right, v)
}

func depth(t *tree) int {
	if t == nil {
		return 0
	}
	return 1 + max(depth(t.left), depth(t.right))
}

func pass(p *int, n int) *int {
	if n == 0 {
		return p
	}
	return pass(p, n-1)
}

func chain(p *int, n int) int {
	x := n
	if n == 0 {
		return *p
	}
	return chain(&x, n-1)
}

func use() int {
	x := 1
	return *pass(&x, 3) + chain(&x, 2)
}

func main() {}
