// Package big is integers of any size.
package big

import (
	"math/bits"
)

// A Word is a digit of a magnitude.
type Word uint

// MaxBase is the largest base of texts.
const MaxBase = 62

// A nat is a magnitude: words, the lowest first, without zeros at the high end. It never changes.
type nat []Word

//go:noescape
func add(x, y nat) nat

// subtract returns x - y for x >= y.
//
//go:noescape
func subtract(x, y nat) nat

//go:noescape
func multiply(x, y nat) nat

//go:noescape
func shl(x nat, n uint) nat

//go:noescape
func shr(x nat, n uint) nat

//go:noescape
func compare(x, y nat) int

//go:noescape
func divide(x, y nat) (quotient, rest nat)

// power returns x to the power y modulo m.
//
//go:noescape
func power(x, y, m nat) nat

//go:noescape
func text(x nat, base int) string

// parse returns the number of digits that are known to be good.
//
//go:noescape
func parse(digits string, base int) nat

var one = nat{1}

func fromWord(x uint64) nat {
	if x == 0 {
		return nil
	}
	return nat{Word(x)}
}

func (x nat) word() uint64 {
	if len(x) == 0 {
		return 0
	}
	return uint64(x[0])
}

func (x nat) trim() nat {
	for len(x) > 0 && x[len(x)-1] == 0 {
		x = x[:len(x)-1]
	}
	return x
}

func (x nat) bitLen() int {
	if len(x) == 0 {
		return 0
	}
	return 64*(len(x)-1) + bits.Len(uint(x[len(x)-1]))
}

func (x nat) bit(i uint) uint {
	if i/64 >= uint(len(x)) {
		return 0
	}
	return uint(x[i/64]>>(i%64)) & 1
}

func (x nat) trailingZeros() uint {
	for i, w := range x {
		if w != 0 {
			return uint(64*i + bits.TrailingZeros(uint(w)))
		}
	}
	return 0
}

// sqrt is the root rounded down, by Newton's iteration.
func (x nat) sqrt() nat {
	if len(x) == 0 {
		return nil
	}
	root := shl(one, uint(x.bitLen()+1)/2)
	for {
		q, _ := divide(x, root)
		next := shr(add(root, q), 1)
		if compare(next, root) >= 0 {
			return root
		}
		root = next
	}
}

// strongPrime is the test of Miller and Rabin with one base, for an odd x above 2.
func (x nat) strongPrime(base nat) bool {
	less := subtract(x, one)
	twos := less.trailingZeros()
	y := power(base, shr(less, twos), x)
	if len(y) == 0 || compare(y, one) == 0 || compare(y, less) == 0 {
		return true
	}
	for range twos - 1 {
		_, y = divide(multiply(y, y), x)
		if compare(y, less) == 0 {
			return true
		}
		if compare(y, one) == 0 {
			return false
		}
	}
	return false
}

var smallPrimes = [...]uint64{
	2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101, 103, 107, 109, 113,
}
