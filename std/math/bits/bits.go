// Package bits counts and moves the bits of unsigned integers. The counting functions are native.
package bits

// UintSize is the size of uint in bits.
const UintSize = 64

// LeadingZeros returns the number of zero bits before the highest set one.
func LeadingZeros(x uint) int

// LeadingZeros8 returns the number of zero bits before the highest set one.
func LeadingZeros8(x uint8) int

// LeadingZeros16 returns the number of zero bits before the highest set one.
func LeadingZeros16(x uint16) int

// LeadingZeros32 returns the number of zero bits before the highest set one.
func LeadingZeros32(x uint32) int

// LeadingZeros64 returns the number of zero bits before the highest set one.
func LeadingZeros64(x uint64) int

// TrailingZeros returns the number of zero bits behind the lowest set one.
func TrailingZeros(x uint) int

// TrailingZeros8 returns the number of zero bits behind the lowest set one.
func TrailingZeros8(x uint8) int

// TrailingZeros16 returns the number of zero bits behind the lowest set one.
func TrailingZeros16(x uint16) int

// TrailingZeros32 returns the number of zero bits behind the lowest set one.
func TrailingZeros32(x uint32) int

// TrailingZeros64 returns the number of zero bits behind the lowest set one.
func TrailingZeros64(x uint64) int

// OnesCount returns the number of set bits.
func OnesCount(x uint) int

// OnesCount8 returns the number of set bits.
func OnesCount8(x uint8) int

// OnesCount16 returns the number of set bits.
func OnesCount16(x uint16) int

// OnesCount32 returns the number of set bits.
func OnesCount32(x uint32) int

// OnesCount64 returns the number of set bits.
func OnesCount64(x uint64) int

// Len returns the number of bits that x needs.
func Len(x uint) int

// Len8 returns the number of bits that x needs.
func Len8(x uint8) int

// Len16 returns the number of bits that x needs.
func Len16(x uint16) int

// Len32 returns the number of bits that x needs.
func Len32(x uint32) int

// Len64 returns the number of bits that x needs.
func Len64(x uint64) int

// Reverse returns x with its bits in the opposite order.
func Reverse(x uint) uint

// Reverse8 returns x with its bits in the opposite order.
func Reverse8(x uint8) uint8

// Reverse16 returns x with its bits in the opposite order.
func Reverse16(x uint16) uint16

// Reverse32 returns x with its bits in the opposite order.
func Reverse32(x uint32) uint32

// Reverse64 returns x with its bits in the opposite order.
func Reverse64(x uint64) uint64

// ReverseBytes returns x with its bytes in the opposite order.
func ReverseBytes(x uint) uint

// ReverseBytes16 returns x with its bytes in the opposite order.
func ReverseBytes16(x uint16) uint16

// ReverseBytes32 returns x with its bytes in the opposite order.
func ReverseBytes32(x uint32) uint32

// ReverseBytes64 returns x with its bytes in the opposite order.
func ReverseBytes64(x uint64) uint64

// RotateLeft rotates x to the left by k bits, to the right if k is negative.
func RotateLeft(x uint, k int) uint {
	const n = 64
	s := uint(k) & (n - 1)
	return x<<s | x>>(n-s)
}

// RotateLeft8 rotates x to the left by k bits, to the right if k is negative.
func RotateLeft8(x uint8, k int) uint8 {
	const n = 8
	s := uint(k) & (n - 1)
	return x<<s | x>>(n-s)
}

// RotateLeft16 rotates x to the left by k bits, to the right if k is negative.
func RotateLeft16(x uint16, k int) uint16 {
	const n = 16
	s := uint(k) & (n - 1)
	return x<<s | x>>(n-s)
}

// RotateLeft32 rotates x to the left by k bits, to the right if k is negative.
func RotateLeft32(x uint32, k int) uint32 {
	const n = 32
	s := uint(k) & (n - 1)
	return x<<s | x>>(n-s)
}

// RotateLeft64 rotates x to the left by k bits, to the right if k is negative.
func RotateLeft64(x uint64, k int) uint64 {
	const n = 64
	s := uint(k) & (n - 1)
	return x<<s | x>>(n-s)
}

// Add returns x + y + carry and the carry out; carry is 0 or 1.
func Add(x, y, carry uint) (sum, carryOut uint) {
	sum = x + y + carry
	carryOut = ((x & y) | ((x | y) &^ sum)) >> 63
	return
}

// Sub returns x - y - borrow and the borrow out; borrow is 0 or 1.
func Sub(x, y, borrow uint) (diff, borrowOut uint) {
	diff = x - y - borrow
	borrowOut = ((^x & y) | (^(x ^ y) & diff)) >> 63
	return
}

// Mul returns the upper and lower half of x * y.
func Mul(x, y uint) (hi, lo uint)

// Div divides (hi, lo) by y; it panics if y is 0 or the quotient does not fit.
func Div(hi, lo, y uint) (quo, rem uint)

// Rem returns the remainder of (hi, lo) divided by y.
func Rem(hi, lo, y uint) uint {
	_, rem := Div(hi%y, lo, y)
	return rem
}

// Add32 returns x + y + carry and the carry out; carry is 0 or 1.
func Add32(x, y, carry uint32) (sum, carryOut uint32) {
	sum = x + y + carry
	carryOut = ((x & y) | ((x | y) &^ sum)) >> 31
	return
}

// Sub32 returns x - y - borrow and the borrow out; borrow is 0 or 1.
func Sub32(x, y, borrow uint32) (diff, borrowOut uint32) {
	diff = x - y - borrow
	borrowOut = ((^x & y) | (^(x ^ y) & diff)) >> 31
	return
}

// Mul32 returns the upper and lower half of x * y.
func Mul32(x, y uint32) (hi, lo uint32)

// Div32 divides (hi, lo) by y; it panics if y is 0 or the quotient does not fit.
func Div32(hi, lo, y uint32) (quo, rem uint32)

// Rem32 returns the remainder of (hi, lo) divided by y.
func Rem32(hi, lo, y uint32) uint32 {
	_, rem := Div32(hi%y, lo, y)
	return rem
}

// Add64 returns x + y + carry and the carry out; carry is 0 or 1.
func Add64(x, y, carry uint64) (sum, carryOut uint64) {
	sum = x + y + carry
	carryOut = ((x & y) | ((x | y) &^ sum)) >> 63
	return
}

// Sub64 returns x - y - borrow and the borrow out; borrow is 0 or 1.
func Sub64(x, y, borrow uint64) (diff, borrowOut uint64) {
	diff = x - y - borrow
	borrowOut = ((^x & y) | (^(x ^ y) & diff)) >> 63
	return
}

// Mul64 returns the upper and lower half of x * y.
func Mul64(x, y uint64) (hi, lo uint64)

// Div64 divides (hi, lo) by y; it panics if y is 0 or the quotient does not fit.
func Div64(hi, lo, y uint64) (quo, rem uint64)

// Rem64 returns the remainder of (hi, lo) divided by y.
func Rem64(hi, lo, y uint64) uint64 {
	_, rem := Div64(hi%y, lo, y)
	return rem
}
