// run
package main

import (
	"fmt"
	"math"
	"unsafe"
)

func try(n string, f func()) {
	defer func() { fmt.Println(n, recover()) }()
	f()
}

func main() {
	neg := -1
	var big uint64 = math.MaxUint64
	var b byte
	n := 1
	try("nil", func() { _ = unsafe.Slice((*int)(nil), n) })
	try("neg", func() { _ = unsafe.Slice(&b, neg) })
	try("big", func() { _ = unsafe.Slice(&b, big) })
	try("over", func() { _ = unsafe.Slice(new(uint64), math.MaxUint64/8) })
	try("over1", func() { _ = unsafe.Slice(new(uint64), math.MaxUint64/8+1) })
	last := (*byte)(unsafe.Pointer(^uintptr(0)))
	try("last", func() { _ = unsafe.Slice(last, 1) })
	try("last2", func() { _ = unsafe.Slice(last, 2) })
	try("snil", func() { _ = unsafe.String(nil, n) })
	try("sneg", func() { _ = unsafe.String(&b, neg) })
	try("sbig", func() { _ = unsafe.String(&b, big) })
	try("slast", func() { _ = unsafe.String(last, 2) })
	try("ok", func() { fmt.Println(len(unsafe.String(&b, n)), len(unsafe.Slice(&b, 0)), unsafe.Slice((*int)(nil), 0) == nil) })
	try("last0", func() { _ = unsafe.Slice(last, 0) })
	try("int8", func() { var k int8 = -3; _ = unsafe.Slice(&b, k) })
}
