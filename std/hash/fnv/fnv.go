// Package fnv is the hash functions FNV-1 and FNV-1a of Fowler, Noll and Vo.
package fnv

import (
	"hash"
	"internal/digest"
)

const (
	offset32     = 0x811c9dc5
	offset64     = 0xcbf29ce484222325
	offset128Hi  = 0x6c62272e07bb0142
	offset128Low = 0x62b821756295c58d
)

// update takes bytes into a state of that size; a: as FNV-1a.
//
//go:noescape
func update(size int, a bool, high, low uint64, p []byte) (uint64, uint64)

func function(magic string, size int, a bool, high, low uint64) *digest.Function {
	return &digest.Function{
		Package: "hash/fnv", Magic: magic, Size: size, Block: 1, High: high, Low: low,
		Update: func(high, low uint64, p []byte) (uint64, uint64) { return update(size, a, high, low, p) },
	}
}

var (
	fnv32   = function("fnv\x01", 4, false, 0, offset32)
	fnv32a  = function("fnv\x02", 4, true, 0, offset32)
	fnv64   = function("fnv\x03", 8, false, 0, offset64)
	fnv64a  = function("fnv\x04", 8, true, 0, offset64)
	fnv128  = function("fnv\x05", 16, false, offset128Hi, offset128Low)
	fnv128a = function("fnv\x06", 16, true, offset128Hi, offset128Low)
)

func New32() hash.Hash32  { return digest.New32(fnv32) }
func New32a() hash.Hash32 { return digest.New32(fnv32a) }
func New64() hash.Hash64  { return digest.New64(fnv64) }
func New64a() hash.Hash64 { return digest.New64(fnv64a) }

func New128() hash.Hash {
	c := digest.NewChecksum(fnv128)
	return &c
}

func New128a() hash.Hash {
	c := digest.NewChecksum(fnv128a)
	return &c
}
