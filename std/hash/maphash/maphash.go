// Package maphash hashes bytes and comparable values with a random seed: equal within one run of the program only.
package maphash

import "hash"

// A Seed decides a hash; its zero value is not one.
type Seed struct {
	s uint64
}

func randomSeed() uint64

// hashBytes takes whole chunks as fold does, then the rest.
//
//go:noescape
func hashBytes(seed uint64, b []byte) uint64

// fold takes whole chunks into a state, which begins as the seed.
//
//go:noescape
func fold(state uint64, chunks []byte) uint64

const chunk = 128

//go:noescape
func hashString(seed uint64, s string) uint64

// hashValue hashes what an interface holds; the type's name is not empty if that cannot be.
//
//go:noescape
func hashValue(seed uint64, v any) (h uint64, unhashable string)

// MakeSeed returns a new random seed.
func MakeSeed() Seed { return Seed{randomSeed() | 1} }

func (s Seed) check() uint64 {
	if s.s == 0 {
		panic("maphash: use of uninitialized Seed")
	}
	return s.s
}

// Bytes returns the hash of b, as a Hash of that seed would.
func Bytes(seed Seed, b []byte) uint64 { return hashBytes(seed.check(), b) }

// String returns the hash of s, as Bytes of the same bytes.
func String(seed Seed, s string) uint64 { return hashString(seed.check(), s) }

type failure struct {
	text string
}

func (f failure) Error() string { return f.text }

// RuntimeError makes the failure a runtime.Error.
func (f failure) RuntimeError() {}

func value(seed uint64, v any) uint64 {
	h, unhashable := hashValue(seed, v)
	if unhashable != "" {
		panic(failure{"runtime error: hash of unhashable type " + unhashable})
	}
	return h
}

// Comparable returns the hash of v.
func Comparable[T comparable](seed Seed, v T) uint64 { return value(seed.check(), v) }

// WriteComparable adds x to what was written to h.
func WriteComparable[T comparable](h *Hash, x T) {
	v := value(0x9E3779B97F4A7C15, x)
	for i := range 8 {
		h.WriteByte(byte(v >> (8 * i)))
	}
}

// A Hash computes the hash of what is written to it, by a seed of its own until SetSeed.
type Hash struct {
	_     [0]func()
	seed  Seed
	state uint64
	rest  []byte // less than a chunk
}

func (h *Hash) settle() {
	if len(h.rest) < chunk {
		return
	}
	if h.state == 0 {
		h.state = h.Seed().s
	}
	whole := len(h.rest) / chunk * chunk
	h.state = fold(h.state, h.rest[:whole])
	h.rest = h.rest[:copy(h.rest, h.rest[whole:])]
}

func (h *Hash) Write(b []byte) (int, error) {
	h.rest = append(h.rest, b...)
	h.settle()
	return len(b), nil
}

func (h *Hash) WriteString(s string) (int, error) {
	h.rest = append(h.rest, s...)
	h.settle()
	return len(s), nil
}

func (h *Hash) WriteByte(b byte) error {
	h.rest = append(h.rest, b)
	h.settle()
	return nil
}

// Seed returns the seed in use.
func (h *Hash) Seed() Seed {
	if h.seed.s == 0 {
		h.seed = MakeSeed()
	}
	return h.seed
}

// SetSeed sets the seed and forgets what was written.
func (h *Hash) SetSeed(seed Seed) {
	seed.check()
	h.seed = seed
	h.Reset()
}

func (h *Hash) Reset() { h.state, h.rest = 0, h.rest[:0] }

func (h *Hash) Sum64() uint64 {
	if h.state == 0 {
		return hashBytes(h.Seed().s, h.rest)
	}
	return hashBytes(h.state, h.rest)
}

func (h *Hash) Sum(b []byte) []byte {
	x := h.Sum64()
	for i := 56; i >= 0; i -= 8 {
		b = append(b, byte(x>>i))
	}
	return b
}

func (h *Hash) Size() int      { return 8 }
func (h *Hash) BlockSize() int { return chunk }

func (h *Hash) Clone() (hash.Cloner, error) {
	h.Seed()
	return &Hash{seed: h.seed, state: h.state, rest: append([]byte(nil), h.rest...)}, nil
}
