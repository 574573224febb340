// run

// A deferred closure may change named results after return has set them.
package main

import "fmt"

func double() (n int) {
	defer func() { n *= 2 }()
	return 21
}

func ignored() int {
	n := 1
	defer func() { n = 100 }()
	return n
}

func rescued() (s string, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("rescued: %v", r)
		}
	}()
	s = "half"
	panic("boom")
}

func stacked() (n int) {
	defer func() { n += 1 }()
	defer func() { n *= 10 }()
	n = 5
	return n + 1
}

func two() (a, b int) {
	defer func() { a, b = b, a }()
	return 1, 2
}

func main() {
	fmt.Println(double(), ignored(), stacked())
	fmt.Println(rescued())
	fmt.Println(two())
}
