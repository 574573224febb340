// Package md5 is the hash function MD5 (RFC 1321). It is broken: only for what needs no security.
package md5

import (
	"hash"
	"internal/digest"
)

const (
	Size      = 16
	BlockSize = 64
)

var kind = digest.Kind{
	Package: "crypto/md5", Magic: "md5\x01", Which: digest.MD5, Size: Size, Words: 4,
	Init: [8]uint64{0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476},
}

// New returns a new hash.
func New() hash.Hash { return digest.New(&kind) }

// Sum returns the hash of data.
func Sum(data []byte) [Size]byte { return [Size]byte(digest.Sum(&kind, data)) }
