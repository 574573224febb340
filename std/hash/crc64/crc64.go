// Package crc64 is the 64-bit cyclic redundancy check.
package crc64

import (
	"hash"
	"internal/digest"
)

const Size = 8

// Polynomials, their bits reversed.
const (
	ISO  = 0xD800000000000000
	ECMA = 0xC96C5795D7870F42
)

// A Table is a polynomial's remainders of all bytes.
type Table [256]uint64

// advance takes bytes into the state crc, without the inversion before and after.
//
//go:noescape
func advance(crc uint64, tab *Table, p []byte) uint64

var tableISO, tableECMA = makeTable(ISO), makeTable(ECMA)

func makeTable(poly uint64) *Table {
	t := new(Table)
	for i := range t {
		crc := uint64(i)
		for range 8 {
			crc = crc>>1 ^ poly&-(crc&1)
		}
		t[i] = crc
	}
	return t
}

// MakeTable returns the table of a polynomial.
func MakeTable(poly uint64) *Table {
	switch poly {
	case ISO:
		return tableISO
	case ECMA:
		return tableECMA
	}
	return makeTable(poly)
}

// New returns a checksum by tab.
func New(tab *Table) hash.Hash64 {
	var bytes []byte
	for _, entry := range tab {
		bytes = append(bytes, digest.Word(entry, 8)...)
	}
	return digest.New64(&digest.Function{
		Package: "hash/crc64", Magic: "crc\x02", Table: digest.Word(Checksum(bytes, tableISO), 8), Size: Size, Block: 1,
		Update: func(_, crc uint64, p []byte) (uint64, uint64) { return 0, Update(crc, tab, p) },
	})
}

// Update returns the checksum of what had the checksum crc, followed by p.
func Update(crc uint64, tab *Table, p []byte) uint64 { return ^advance(^crc, tab, p) }

func Checksum(data []byte, tab *Table) uint64 { return Update(0, tab, data) }
