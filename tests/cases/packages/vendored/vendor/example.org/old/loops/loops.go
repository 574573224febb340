package loops

func Last() (out []int) {
	var list []func() int
	for i := 0; i < 3; i++ {
		list = append(list, func() int { return i })
	}
	for _, f := range list {
		out = append(out, f())
	}
	return out
}
