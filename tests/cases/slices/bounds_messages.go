// run

// Every way in which slice bounds can be wrong has a message of its own.
package main

import (
	"fmt"
	"runtime"
)

func try(f func()) {
	defer func() {
		err := recover().(runtime.Error)
		fmt.Println(err.Error())
	}()
	f()
}

func main() {
	s := make([]int, 3, 5)
	a := [4]int{}
	text := "hello"
	i, j, k := 2, 7, -1
	try(func() { _ = s[j] })
	try(func() { _ = s[k] })
	try(func() { _ = a[j] })
	try(func() { _ = text[j] })
	try(func() { _ = s[:j] })
	try(func() { _ = s[j:] })
	try(func() { _ = s[i:1] })
	try(func() { _ = s[k:] })
	try(func() { _ = s[:k] })
	try(func() { _ = s[4:] })
	try(func() { _ = a[:j] })
	try(func() { _ = a[j:] })
	try(func() { _ = text[:j] })
	try(func() { _ = text[j:] })
	try(func() { _ = text[i:1] })
	try(func() { _ = s[:i:j] })
	try(func() { _ = s[:j:5] })
	try(func() { _ = s[j:j:5] })
	try(func() { _ = s[i:1:3] })
	try(func() { _ = s[:0:k] })
	try(func() { _ = a[:i:j] })
	try(func() { _ = [4]int(s) })
	var none []int
	try(func() { _ = none[0] })
	var u uint64 = 1 << 63
	try(func() { _ = s[u] })
	try(func() { _ = s[u:] })
}
