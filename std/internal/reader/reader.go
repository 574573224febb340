// Package reader is what strings.Reader and bytes.Reader share.
package reader

import (
	"errors"
	"io"
	"unicode/utf8"
)

// A Text reads from a string or a slice of bytes.
type Text[T string | []byte] struct {
	s        T
	i        int64 // position
	prevRune int   // position of the rune read last, negative if something else was done since
}

// New returns a Text that reads s.
func New[T string | []byte](s T) Text[T] { return Text[T]{s, 0, -1} }

// problem is an error of a method, as the package of that T words it.
func (r *Text[T]) problem(text string) error {
	if _, ok := any(r.s).(string); ok {
		if text[len(text)-1] == ' ' {
			text += "string"
		}
		return errors.New("strings.Reader." + text)
	}
	if text[len(text)-1] == ' ' {
		text += "slice"
	}
	return errors.New("bytes.Reader." + text)
}

// Len returns the number of bytes not read yet.
func (r *Text[T]) Len() int {
	if r.i >= int64(len(r.s)) {
		return 0
	}
	return int(int64(len(r.s)) - r.i)
}

// Size returns the length of the whole text.
func (r *Text[T]) Size() int64 { return int64(len(r.s)) }

func (r *Text[T]) Read(b []byte) (n int, err error) {
	if r.i >= int64(len(r.s)) {
		return 0, io.EOF
	}
	r.prevRune = -1
	n = copy(b, r.s[r.i:])
	r.i += int64(n)
	return n, nil
}

func (r *Text[T]) ReadAt(b []byte, off int64) (n int, err error) {
	if off < 0 {
		return 0, r.problem("ReadAt: negative offset")
	}
	if off >= int64(len(r.s)) {
		return 0, io.EOF
	}
	n = copy(b, r.s[off:])
	if n < len(b) {
		err = io.EOF
	}
	return n, err
}

func (r *Text[T]) ReadByte() (byte, error) {
	r.prevRune = -1
	if r.i >= int64(len(r.s)) {
		return 0, io.EOF
	}
	b := r.s[r.i]
	r.i++
	return b, nil
}

func (r *Text[T]) UnreadByte() error {
	if r.i <= 0 {
		return r.problem("UnreadByte: at beginning of ")
	}
	r.prevRune = -1
	r.i--
	return nil
}

func (r *Text[T]) ReadRune() (ch rune, size int, err error) {
	if r.i >= int64(len(r.s)) {
		r.prevRune = -1
		return 0, 0, io.EOF
	}
	r.prevRune = int(r.i)
	if c := r.s[r.i]; c < utf8.RuneSelf {
		r.i++
		return rune(c), 1, nil
	}
	ch, size = utf8.DecodeRuneInString(string(r.s[r.i:min(r.i+utf8.UTFMax, int64(len(r.s)))]))
	r.i += int64(size)
	return ch, size, nil
}

func (r *Text[T]) UnreadRune() error {
	if r.i <= 0 {
		return r.problem("UnreadRune: at beginning of ")
	}
	if r.prevRune < 0 {
		return r.problem("UnreadRune: previous operation was not ReadRune")
	}
	r.i = int64(r.prevRune)
	r.prevRune = -1
	return nil
}

func (r *Text[T]) Seek(offset int64, whence int) (int64, error) {
	r.prevRune = -1
	var to int64
	switch whence {
	case io.SeekStart:
		to = offset
	case io.SeekCurrent:
		to = r.i + offset
	case io.SeekEnd:
		to = int64(len(r.s)) + offset
	default:
		return 0, r.problem("Seek: invalid whence")
	}
	if to < 0 {
		return 0, r.problem("Seek: negative position")
	}
	r.i = to
	return to, nil
}

func (r *Text[T]) WriteTo(w io.Writer) (n int64, err error) {
	r.prevRune = -1
	if r.i >= int64(len(r.s)) {
		return 0, nil
	}
	rest := r.s[r.i:]
	m := 0
	switch rest := any(rest).(type) {
	case string:
		if m, err = io.WriteString(w, rest); m > len(rest) {
			panic("strings.Reader.WriteTo: invalid WriteString count")
		}
	case []byte:
		if m, err = w.Write(rest); m > len(rest) {
			panic("bytes.Reader.WriteTo: invalid Write count")
		}
	}
	r.i += int64(m)
	n = int64(m)
	if m != len(rest) && err == nil {
		err = io.ErrShortWrite
	}
	return
}
