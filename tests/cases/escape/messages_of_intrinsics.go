// messages

// Functions that Go's inliner counts as one node, functions that initialize, generic ones that are not inlined, and a
// function that is big only when its calls count as more than nodes.
package main

import (
	"encoding/binary"
	"fmt"
	"math/bits"
	"reflect"
	"sync/atomic"
)

var count atomic.Int64
var raw int64

func init() {
	fmt.Println("initialized")
}

func rotated(b uint8, w uint64) uint64 {
	return uint64(bits.RotateLeft8(b, 3)) + bits.RotateLeft64(w, 7) + uint64(bits.TrailingZeros64(w)) +
		uint64(bits.OnesCount(uint(w))) + uint64(bits.LeadingZeros64(w)) + bits.ReverseBytes64(w)
}

func counted() int64 {
	atomic.AddInt64(&raw, 1)
	return count.Add(1) + atomic.LoadInt64(&raw)
}

func endian(b []byte) uint64 {
	return binary.LittleEndian.Uint64(b) + uint64(binary.BigEndian.Uint32(b)) + uint64(binary.LittleEndian.Uint16(b))
}

//go:noinline
func shown[T any](v T) string {
	return fmt.Sprint(v)
}

func settable(v reflect.Value) bool {
	return v.CanInterface() && v.Int() > 0
}

func id(n int) int { return n }
func text(n int) string {
	if n > 9 {
		return text(n/10) + text(n%10)
	}
	return string(rune('0' + n))
}

func long(n int) {
	fmt.Println(id(n+1), text(n+1), id(n+2), text(n+2), id(n+3), text(n+3), id(n+4), text(n+4), id(n+5), text(n+5), id(n+6), text(n+6), id(n+7))
	fmt.Println(id(n+1), text(n+1), id(n+2), text(n+2), id(n+3), text(n+3), id(n+4), text(n+4), id(n+5), text(n+5), id(n+6), text(n+6), id(n+7))
	fmt.Println(id(n+1), text(n+1), id(n+2), text(n+2), id(n+3), text(n+3), id(n+4), text(n+4), id(n+5), text(n+5), id(n+6), text(n+6), id(n+7))
	fmt.Println(id(n+1), text(n+1), id(n+2), text(n+2), id(n+3), text(n+3), id(n+4), text(n+4), id(n+5), text(n+5), id(n+6), text(n+6), id(n+7))
	fmt.Println(id(n+1), text(n+1), id(n+2), text(n+2), id(n+3), text(n+3), id(n+4), text(n+4), id(n+5), text(n+5), id(n+6), text(n+6), id(n+7))
	fmt.Println(id(n+1), text(n+1), id(n+2), text(n+2), id(n+3), text(n+3), id(n+4), text(n+4), id(n+5), text(n+5), id(n+6), text(n+6), id(n+7))
	fmt.Println(id(n+1), text(n+1), id(n+2), text(n+2), id(n+3), text(n+3), id(n+4), text(n+4), id(n+5), text(n+5), id(n+6), text(n+6), id(n+7))
	fmt.Println(id(n+1), text(n+1), id(n+2), text(n+2), id(n+3), text(n+3), id(n+4), text(n+4), id(n+5), text(n+5), id(n+6), text(n+6), id(n+7))
	fmt.Println(id(n+1), text(n+1), id(n+2), text(n+2), id(n+3), text(n+3), id(n+4), text(n+4), id(n+5), text(n+5), id(n+6), text(n+6), id(n+7))
	fmt.Println(id(n+1), text(n+1), id(n+2), text(n+2), id(n+3), text(n+3), id(n+4), text(n+4), id(n+5), text(n+5), id(n+6), text(n+6), id(n+7))
}

func main() {
	fmt.Println(rotated(1, 2), counted(), endian(make([]byte, 8)), shown(1), shown("a"))
	fmt.Println(settable(reflect.ValueOf(1)))
	long(1)
}
