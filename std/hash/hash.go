// Package hash is the interfaces of hash functions.
package hash

import "io"

// A Hash takes bytes by Write, which never fails; Sum appends the hash of what was written.
type Hash interface {
	io.Writer
	Sum(b []byte) []byte
	Reset()
	Size() int
	BlockSize() int
}

type Hash32 interface {
	Hash
	Sum32() uint32
}

type Hash64 interface {
	Hash
	Sum64() uint64
}

// A Cloner is a Hash that can be copied with its state.
type Cloner interface {
	Hash
	Clone() (Cloner, error)
}

// An XOF is a hash function whose result has any length.
type XOF interface {
	io.Writer
	io.Reader
	Reset()
	BlockSize() int
}
