// Package sha256 is the hash functions SHA-224 and SHA-256 (FIPS 180-4).
package sha256

import (
	"hash"
	"internal/digest"
)

const (
	Size      = 32
	Size224   = 28
	BlockSize = 64
)

var (
	sha256 = digest.Kind{
		Package: "crypto/sha256", Magic: "sha\x03", Which: digest.SHA256, Size: Size, Words: 8,
		Init: [8]uint64{
			0x6A09E667, 0xBB67AE85, 0x3C6EF372, 0xA54FF53A, 0x510E527F, 0x9B05688C, 0x1F83D9AB, 0x5BE0CD19,
		},
	}
	sha224 = digest.Kind{
		Package: "crypto/sha256", Magic: "sha\x02", Which: digest.SHA256, Size: Size224, Words: 8,
		Init: [8]uint64{
			0xC1059ED8, 0x367CD507, 0x3070DD17, 0xF70E5939, 0xFFC00B31, 0x68581511, 0x64F98FA7, 0xBEFA4FA4,
		},
	}
)

// New and New224 return a new hash.
func New() hash.Hash    { return digest.New(&sha256) }
func New224() hash.Hash { return digest.New(&sha224) }

// Sum256 and Sum224 return the hash of data.
func Sum256(data []byte) [Size]byte    { return [Size]byte(digest.Sum(&sha256, data)) }
func Sum224(data []byte) [Size224]byte { return [Size224]byte(digest.Sum(&sha224, data)) }
