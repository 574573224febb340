// run

// Panics that start in library code, or pass through it on their way from a function that it called, leave nothing behind.
package main

import (
	"fmt"
	"regexp"
	"runtime"
	"sort"
	"strings"
	"sync"
)

type loud int

func (l loud) String() string {
	runtime.Gosched()
	if l%2 == 0 {
		panic(fmt.Sprint("loud ", int(l)))
	}
	return fmt.Sprintf("<%d>", int(l))
}

func caught(f func()) (text string) {
	defer func() { text = fmt.Sprint(recover()) }()
	f()
	return "none"
}

func main() {
	outcomes := make([]string, 400)
	var wg sync.WaitGroup
	for i := range outcomes {
		wg.Go(func() {
			switch i % 5 {
			case 0:
				outcomes[i] = caught(func() { strings.Repeat("x", -1-i) })
			case 1:
				outcomes[i] = caught(func() {
					s := []int{5, 3, 9, 1, 7}
					sort.Slice(s, func(a, b int) bool {
						runtime.Gosched()
						if s[a] == 9 || s[b] == 9 {
							panic("less")
						}
						return s[a] < s[b]
					})
				})
			case 2:
				outcomes[i] = fmt.Sprintf("%v %v", loud(i), loud(i+1))
			case 3:
				outcomes[i] = caught(func() { regexp.MustCompile("(") })
			case 4:
				outcomes[i] = caught(func() {
					strings.Map(func(r rune) rune {
						if r == 'c' {
							var m map[rune]int
							m[r] = i
						}
						return r
					}, "abcd")
				})
			}
		})
	}
	wg.Wait()
	for _, at := range []int{0, 1, 2, 3, 4, 7} {
		fmt.Println(outcomes[at])
	}
	for i, text := range outcomes {
		if i%10 != 2 && i%10 != 7 && text != outcomes[i%10] {
			fmt.Println(i, text)
		}
	}
}
