package strings

import "internal/reader"

type text = reader.Text[string]

// A Reader reads from a string.
type Reader struct {
	text
}

// NewReader returns a Reader of s.
func NewReader(s string) *Reader { return &Reader{reader.New(s)} }

// Reset makes the Reader read s.
func (r *Reader) Reset(s string) { r.text = reader.New(s) }
