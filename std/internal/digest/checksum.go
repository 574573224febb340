package digest

import (
	"errors"
	"hash"
)

// A Function is a checksum whose state is one number of up to 128 bits.
type Function struct {
	Package     string
	Magic       string // begins a marshaled state
	Table       []byte // follows the magic: what names the table in use
	Size, Block int
	High, Low   uint64 // the state of nothing
	Update      func(high, low uint64, p []byte) (uint64, uint64)
}

// A Checksum computes a Function.
type Checksum struct {
	f         *Function
	high, low uint64
}

func NewChecksum(f *Function) Checksum { return Checksum{f, f.High, f.Low} }

func (c *Checksum) Reset()         { c.high, c.low = c.f.High, c.f.Low }
func (c *Checksum) Size() int      { return c.f.Size }
func (c *Checksum) BlockSize() int { return c.f.Block }

func (c *Checksum) Write(p []byte) (int, error) {
	c.high, c.low = c.f.Update(c.high, c.low, p)
	return len(p), nil
}

func (c *Checksum) Sum(b []byte) []byte {
	if c.f.Size == 16 {
		b = put(b, c.high, 8, false)
	}
	return put(b, c.low, min(c.f.Size, 8), false)
}

func (c *Checksum) AppendBinary(b []byte) ([]byte, error) {
	return c.Sum(append(append(b, c.f.Magic...), c.f.Table...)), nil
}

func (c *Checksum) MarshalBinary() ([]byte, error) { return c.AppendBinary(nil) }

func (c *Checksum) UnmarshalBinary(b []byte) error {
	f := c.f
	if len(b) < len(f.Magic) || string(b[:len(f.Magic)]) != f.Magic {
		return errors.New(f.Package + ": invalid hash state identifier")
	}
	b = b[len(f.Magic):]
	if len(b) != len(f.Table)+f.Size {
		return errors.New(f.Package + ": invalid hash state size")
	}
	if string(b[:len(f.Table)]) != string(f.Table) {
		return errors.New(f.Package + ": tables do not match")
	}
	b = b[len(f.Table):]
	if f.Size == 16 {
		c.high, b = get(b[:8]), b[8:]
	}
	c.low = get(b)
	return nil
}

func (c *Checksum) Clone() (hash.Cloner, error) {
	clone := *c
	return &clone, nil
}

// Checksum32 and Checksum64 give the checksum as a number.
type Checksum32 struct {
	Checksum
}

func New32(f *Function) *Checksum32 { return &Checksum32{NewChecksum(f)} }

func (c *Checksum32) Sum32() uint32 { return uint32(c.low) }

func (c *Checksum32) Clone() (hash.Cloner, error) {
	clone := *c
	return &clone, nil
}

type Checksum64 struct {
	Checksum
}

func New64(f *Function) *Checksum64 { return &Checksum64{NewChecksum(f)} }

func (c *Checksum64) Sum64() uint64 { return c.low }

func (c *Checksum64) Clone() (hash.Cloner, error) {
	clone := *c
	return &clone, nil
}

// Word returns the bytes of a number of that size.
func Word(word uint64, size int) []byte { return put(nil, word, size, false) }
