// Package sha1 is the hash function SHA-1 (RFC 3174). It is broken: only for what needs no security.
package sha1

import (
	"hash"
	"internal/digest"
)

const (
	Size      = 20
	BlockSize = 64
)

var kind = digest.Kind{
	Package: "crypto/sha1", Magic: "sha\x01", Which: digest.SHA1, Size: Size, Words: 5,
	Init: [8]uint64{0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0},
}

// New returns a new hash.
func New() hash.Hash { return digest.New(&kind) }

// Sum returns the hash of data.
func Sum(data []byte) [Size]byte { return [Size]byte(digest.Sum(&kind, data)) }
