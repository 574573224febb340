// escape

// Implicit allocations over 64 KB and variables over 10 MB go to the heap.
package main

type big struct{ a [100 << 10]byte }
type huge struct{ a [11 << 20]byte }

func implicitSmall() int {
	s := make([]byte, 64<<10)
	return len(s)
}

func implicitLarge() int {
	s := make([]byte, 64<<10+1)
	return len(s)
}

func newSmall() byte {
	p := new([64 << 10]byte)
	return p[1]
}

func newLarge() byte {
	p := new([64<<10 + 1]byte)
	return p[1]
}

func literal() byte {
	p := &big{}
	return p.a[5]
}

func variable() byte {
	var b big
	return b.a[5]
}

func variableHuge() byte {
	var h huge
	return h.a[5]
}

func slice() int {
	s := make([]int64, 10000)
	return len(s)
}

func boxed() any {
	var b big
	return b
}

func sliceLiteral() int {
	s := []int{20000: 1}
	return len(s)
}

func main() {}
