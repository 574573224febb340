package bytes

import "internal/reader"

type text = reader.Text[[]byte]

// A Reader reads from a slice of bytes.
type Reader struct {
	text
}

// NewReader returns a Reader of b.
func NewReader(b []byte) *Reader { return &Reader{reader.New(b)} }

// Reset makes the Reader read b.
func (r *Reader) Reset(b []byte) { r.text = reader.New(b) }
