// Package hmac is keyed hashes (FIPS 198-1).
package hmac

import (
	"crypto/subtle"
	"hash"
)

type mac struct {
	inner, outer       hash.Hash
	innerPad, outerPad []byte
}

// New returns a keyed hash over the hash functions that h makes.
func New(h func() hash.Hash, key []byte) hash.Hash {
	m := &mac{inner: h(), outer: h()}
	if m.inner == m.outer {
		panic("crypto/hmac: hash generation function does not produce unique values")
	}
	block := m.inner.BlockSize()
	if len(key) > block {
		m.outer.Write(key)
		key = m.outer.Sum(nil)
	}
	m.innerPad, m.outerPad = make([]byte, block), make([]byte, block)
	copy(m.innerPad, key)
	copy(m.outerPad, key)
	for i := range block {
		m.innerPad[i] ^= 0x36
		m.outerPad[i] ^= 0x5C
	}
	m.inner.Write(m.innerPad)
	return m
}

func (m *mac) Write(p []byte) (int, error) { return m.inner.Write(p) }
func (m *mac) Size() int                   { return m.outer.Size() }
func (m *mac) BlockSize() int              { return m.inner.BlockSize() }

func (m *mac) Sum(in []byte) []byte {
	sum := m.inner.Sum(nil)
	m.outer.Reset()
	m.outer.Write(m.outerPad)
	m.outer.Write(sum)
	return m.outer.Sum(in)
}

func (m *mac) Reset() {
	m.inner.Reset()
	m.inner.Write(m.innerPad)
}

// Equal compares without telling by its time where the difference is.
func Equal(mac1, mac2 []byte) bool { return subtle.ConstantTimeCompare(mac1, mac2) == 1 }
