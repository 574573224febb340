// Package hex encodes bytes as hexadecimal text.
package hex

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"unsafe"
)

//go:noescape
func encode(dst, src []byte)

//go:noescape
func decode(dst, src []byte) (n, bad int)

// ErrLength says that a text has an odd number of digits.
var ErrLength = errors.New("encoding/hex: odd length hex string")

// InvalidByteError is a byte that is no digit.
type InvalidByteError byte

func (e InvalidByteError) Error() string {
	return fmt.Sprintf("encoding/hex: invalid byte: %#U", rune(e))
}

// EncodedLen is the length of the text of n bytes.
func EncodedLen(n int) int { return n * 2 }

// DecodedLen is how many bytes x digits are.
func DecodedLen(x int) int { return x / 2 }

// Encode writes the text of src to dst.
func Encode(dst, src []byte) int {
	if len(src) > 0 {
		_ = dst[len(src)*2-1]
		encode(dst, src)
	}
	return len(src) * 2
}

// AppendEncode appends the text of src to dst.
func AppendEncode(dst, src []byte) []byte {
	n := len(src) * 2
	dst = slices.Grow(dst, n)
	Encode(dst[len(dst):][:n], src)
	return dst[:len(dst)+n]
}

// EncodeToString returns the text of src.
func EncodeToString(src []byte) string {
	b := make([]byte, len(src)*2)
	Encode(b, src)
	return unsafe.String(unsafe.SliceData(b), len(b))
}

// Decode writes the bytes that src describes to dst.
func Decode(dst, src []byte) (int, error) {
	n, bad := decode(dst, src)
	if n > len(dst) {
		_ = dst[n-1]
	}
	if bad >= 0 {
		return n, InvalidByteError(src[bad])
	}
	if len(src)%2 == 1 {
		if c := src[len(src)-1]; !strings.ContainsRune("0123456789abcdefABCDEF", rune(c)) {
			return n, InvalidByteError(c)
		}
		return n, ErrLength
	}
	return n, nil
}

// AppendDecode appends the bytes that src describes to dst.
func AppendDecode(dst, src []byte) ([]byte, error) {
	room := len(src) / 2
	dst = slices.Grow(dst, room)
	n, err := Decode(dst[len(dst):][:room], src)
	return dst[:len(dst)+n], err
}

// DecodeString returns the bytes that s describes.
func DecodeString(s string) ([]byte, error) {
	b := make([]byte, len(s)/2)
	n, err := Decode(b, []byte(s))
	return b[:n], err
}

// Dump returns data as `hexdump -C` shows it.
func Dump(data []byte) string {
	if len(data) == 0 {
		return ""
	}
	var b strings.Builder
	d := Dumper(&b)
	d.Write(data)
	d.Close()
	return b.String()
}

type dumper struct {
	w      io.Writer
	line   []byte
	offset uint
	closed bool
}

// Dumper returns a writer that writes what it is given to w as `hexdump -C` shows it.
func Dumper(w io.Writer) io.WriteCloser { return &dumper{w: w} }

func (d *dumper) Write(data []byte) (int, error) {
	if d.closed {
		return 0, errors.New("encoding/hex: dumper closed")
	}
	for i, c := range data {
		d.line = append(d.line, c)
		if len(d.line) == 16 {
			if err := d.flush(); err != nil {
				return i, err
			}
		}
	}
	return len(data), nil
}

func (d *dumper) flush() error {
	b := fmt.Appendf(nil, "%08x ", d.offset)
	text := []byte("|")
	for i := range 16 {
		if i == 8 {
			b = append(b, ' ')
		}
		if i >= len(d.line) {
			b = append(b, "   "...)
			continue
		}
		c := d.line[i]
		b = fmt.Appendf(b, " %02x", c)
		if c < 32 || c > 126 {
			c = '.'
		}
		text = append(text, c)
	}
	d.offset += uint(len(d.line))
	d.line = d.line[:0]
	_, err := d.w.Write(append(append(append(b, "  "...), text...), "|\n"...))
	return err
}

func (d *dumper) Close() error {
	if d.closed {
		return nil
	}
	d.closed = true
	if len(d.line) == 0 {
		return nil
	}
	return d.flush()
}

type encoder struct{ w io.Writer }

// NewEncoder returns a writer that writes text to w.
func NewEncoder(w io.Writer) io.Writer { return encoder{w} }

func (e encoder) Write(p []byte) (int, error) {
	n, err := e.w.Write(AppendEncode(nil, p))
	return n / 2, err
}

type decoder struct {
	r   io.Reader
	err error
	in  []byte
}

// NewDecoder returns a reader of the bytes that the text from r describes.
func NewDecoder(r io.Reader) io.Reader { return &decoder{r: r} }

func (d *decoder) Read(p []byte) (int, error) {
	if len(d.in) < 2 && d.err == nil {
		b := make([]byte, 1024)
		n, err := d.r.Read(b)
		d.in, d.err = append(d.in, b[:n]...), err
		if d.err == io.EOF && len(d.in)%2 != 0 {
			if c := d.in[len(d.in)-1]; !strings.ContainsRune("0123456789abcdefABCDEF", rune(c)) {
				d.err = InvalidByteError(c)
			} else {
				d.err = io.ErrUnexpectedEOF
			}
		}
	}
	p = p[:min(len(p), len(d.in)/2)]
	n, err := Decode(p, d.in[:len(p)*2])
	d.in = d.in[2*n:]
	if err != nil {
		d.in, d.err = nil, err
	}
	if len(d.in) < 2 {
		return n, d.err
	}
	return n, nil
}
