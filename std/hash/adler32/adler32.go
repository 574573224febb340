// Package adler32 is the checksum Adler-32 (RFC 1950).
package adler32

import (
	"hash"
	"internal/digest"
)

const Size = 4

//go:noescape
func advance(sum uint32, p []byte) uint32

var function = digest.Function{
	Package: "hash/adler32", Magic: "adl\x01", Size: Size, Block: 4, Low: 1,
	Update: func(_, sum uint64, p []byte) (uint64, uint64) { return 0, uint64(advance(uint32(sum), p)) },
}

// New returns a new checksum.
func New() hash.Hash32 { return digest.New32(&function) }

// Checksum returns the checksum of data.
func Checksum(data []byte) uint32 { return advance(1, data) }
