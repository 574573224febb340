// Package crc32 is the 32-bit cyclic redundancy check.
package crc32

import (
	"hash"
	"internal/digest"
)

const Size = 4

// Polynomials, their bits reversed.
const (
	IEEE       = 0xedb88320
	Castagnoli = 0x82f63b78
	Koopman    = 0xeb31d82e
)

// A Table is a polynomial's remainders of all bytes.
type Table [256]uint32

// advance takes bytes into the state crc, without the inversion before and after.
//
//go:noescape
func advance(crc uint32, tab *Table, p []byte) uint32

// IEEETable is the table of the polynomial IEEE.
var IEEETable = makeTable(IEEE)

func makeTable(poly uint32) *Table {
	t := new(Table)
	for i := range t {
		crc := uint32(i)
		for range 8 {
			crc = crc>>1 ^ poly&-(crc&1)
		}
		t[i] = crc
	}
	return t
}

// MakeTable returns the table of a polynomial.
func MakeTable(poly uint32) *Table {
	if poly == IEEE {
		return IEEETable
	}
	return makeTable(poly)
}

// New returns a checksum by tab.
func New(tab *Table) hash.Hash32 {
	var bytes []byte
	for _, entry := range tab {
		bytes = append(bytes, digest.Word(uint64(entry), 4)...)
	}
	return digest.New32(&digest.Function{
		Package: "hash/crc32", Magic: "crc\x01", Table: digest.Word(uint64(ChecksumIEEE(bytes)), 4), Size: Size, Block: 1,
		Update: func(_, crc uint64, p []byte) (uint64, uint64) { return 0, uint64(Update(uint32(crc), tab, p)) },
	})
}

func NewIEEE() hash.Hash32 { return New(IEEETable) }

// Update returns the checksum of what had the checksum crc, followed by p.
func Update(crc uint32, tab *Table, p []byte) uint32 { return ^advance(^crc, tab, p) }

func Checksum(data []byte, tab *Table) uint32 { return Update(0, tab, data) }
func ChecksumIEEE(data []byte) uint32         { return Update(0, IEEETable, data) }
