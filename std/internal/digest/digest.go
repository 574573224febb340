// Package digest is what the hash functions of md5 and the SHA family share: they take blocks of bytes into a state of a few
// words and end with a block that holds the length (Merkle and Damgård).
package digest

import (
	"errors"
	"hash"
)

const (
	MD5 = iota
	SHA1
	SHA256
	SHA512
)

// A Kind is one hash function.
type Kind struct {
	Package string
	Magic   string // begins a marshaled state
	Which   int    // how blocks are taken
	Size    int    // bytes of the result
	Words   int    // words of the state
	Init    [8]uint64
}

func (k *Kind) block() int {
	if k.Which == SHA512 {
		return 128
	}
	return 64
}

// word is the number of bytes in a word of the state.
func (k *Kind) word() int {
	if k.Which == SHA512 {
		return 8
	}
	return 4
}

// A Digest computes a hash.
type Digest struct {
	kind   *Kind
	state  [8]uint64
	rest   [128]byte // that do not fill a block
	filled int
	length uint64
}

// take takes whole blocks into the state.
//
//go:noescape
func take(which int, state *[8]uint64, blocks []byte)

func New(kind *Kind) *Digest { return &Digest{kind: kind, state: kind.Init} }

func (d *Digest) Reset() { d.state, d.filled, d.length = d.kind.Init, 0, 0 }

func (d *Digest) Size() int      { return d.kind.Size }
func (d *Digest) BlockSize() int { return d.kind.block() }

func (d *Digest) Write(p []byte) (int, error) {
	block := d.kind.block()
	n := len(p)
	d.length += uint64(n)
	if d.filled > 0 {
		taken := copy(d.rest[d.filled:block], p)
		d.filled += taken
		p = p[taken:]
		if d.filled < block {
			return n, nil
		}
		take(d.kind.Which, &d.state, d.rest[:block])
		d.filled = 0
	}
	whole := len(p) / block * block
	take(d.kind.Which, &d.state, p[:whole])
	d.filled = copy(d.rest[:], p[whole:])
	return n, nil
}

// Sum appends the hash of what was written; more can be written then.
func (d *Digest) Sum(b []byte) []byte {
	end := *d
	block, size := d.kind.block(), 8
	if block == 128 {
		size = 16
	}
	padding := make([]byte, 1, 2*block)
	padding[0] = 0x80
	for (d.filled+len(padding)+size)%block != 0 {
		padding = append(padding, 0)
	}
	if size == 16 {
		padding = append(padding, 0, 0, 0, 0, 0, 0, 0, byte(d.length>>61))
	}
	end.Write(put(padding, d.length<<3, 8, d.kind.Which == MD5))
	var out []byte
	for _, word := range end.state[:d.kind.Words] {
		out = put(out, word, d.kind.word(), d.kind.Which == MD5)
	}
	return append(b, out[:d.kind.Size]...)
}

// put appends the bytes of a word.
func put(b []byte, word uint64, size int, little bool) []byte {
	for i := range size {
		if !little {
			i = size - 1 - i
		}
		b = append(b, byte(word>>(8*i)))
	}
	return b
}

// get is the inverse of put for big-endian words.
func get(b []byte) (word uint64) {
	for _, c := range b {
		word = word<<8 | uint64(c)
	}
	return word
}

func (d *Digest) AppendBinary(b []byte) ([]byte, error) {
	b = append(b, d.kind.Magic...)
	for _, word := range d.state[:d.kind.Words] {
		b = put(b, word, d.kind.word(), false)
	}
	b = append(b, d.rest[:d.filled]...)
	b = append(b, make([]byte, d.kind.block()-d.filled)...)
	return put(b, d.length, 8, false), nil
}

func (d *Digest) MarshalBinary() ([]byte, error) { return d.AppendBinary(nil) }

func (d *Digest) UnmarshalBinary(b []byte) error {
	k := d.kind
	if len(b) < len(k.Magic) || string(b[:len(k.Magic)]) != k.Magic {
		return errors.New(k.Package + ": invalid hash state identifier")
	}
	b = b[len(k.Magic):]
	if len(b) != k.Words*k.word()+k.block()+8 {
		return errors.New(k.Package + ": invalid hash state size")
	}
	for i := range k.Words {
		d.state[i], b = get(b[:k.word()]), b[k.word():]
	}
	copy(d.rest[:], b[:k.block()])
	d.length = get(b[k.block():])
	d.filled = int(d.length % uint64(k.block()))
	return nil
}

func (d *Digest) Clone() (hash.Cloner, error) {
	c := *d
	return &c, nil
}

// Sum returns the hash of data.
func Sum(kind *Kind, data []byte) []byte {
	d := New(kind)
	d.Write(data)
	return d.Sum(nil)
}
