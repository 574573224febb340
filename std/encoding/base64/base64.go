// Package base64 encodes bytes as text of 64 letters (RFC 4648). The loops are native.
package base64

import (
	"io"
	"slices"
	"strconv"
	"unsafe"
)

// An Encoding is an alphabet with its padding.
type Encoding struct {
	alphabet string
	pad      rune
	strict   bool
}

const (
	StdPadding rune = '='
	NoPadding  rune = -1
)

const (
	alphanumeric = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
)

// The standard encodings, the URL ones with - and _, the raw ones without padding.
var (
	StdEncoding    = NewEncoding(alphanumeric + "+/")
	URLEncoding    = NewEncoding(alphanumeric + "-_")
	RawStdEncoding = StdEncoding.WithPadding(NoPadding)
	RawURLEncoding = URLEncoding.WithPadding(NoPadding)
)

// CorruptInputError is the offset of what is not base64.
type CorruptInputError int64

func (e CorruptInputError) Error() string {
	return "illegal base64 data at input byte " + strconv.FormatInt(int64(e), 10)
}

//go:noescape
func encode(dst, src []byte, alphabet string, pad rune)

//go:noescape
func decode(dst, src []byte, alphabet string, pad rune, strict bool) (n, bad int)

// NewEncoding returns a padded Encoding of the alphabet of 64 different bytes.
func NewEncoding(encoder string) *Encoding {
	if len(encoder) != 64 {
		panic("encoding alphabet is not 64-bytes long")
	}
	var seen [256]bool
	for i := range len(encoder) {
		c := encoder[i]
		if c == '\n' || c == '\r' {
			panic("encoding alphabet contains newline character")
		}
		if seen[c] {
			panic("encoding alphabet includes duplicate symbols")
		}
		seen[c] = true
	}
	return &Encoding{alphabet: encoder, pad: StdPadding}
}

// WithPadding is the Encoding with another padding.
func (enc Encoding) WithPadding(padding rune) *Encoding {
	if padding < NoPadding || padding == '\r' || padding == '\n' || padding > 0xff {
		panic("invalid padding")
	}
	for i := range len(enc.alphabet) {
		if rune(enc.alphabet[i]) == padding {
			panic("padding contained in alphabet")
		}
	}
	enc.pad = padding
	return &enc
}

// Strict is the Encoding that refuses text whose unused bits are not zero.
func (enc Encoding) Strict() *Encoding {
	enc.strict = true
	return &enc
}

// EncodedLen is the length of the text of n bytes.
func (enc *Encoding) EncodedLen(n int) int {
	if enc.pad == NoPadding {
		return n/3*4 + (n%3*8+5)/6
	}
	return (n + 2) / 3 * 4
}

// DecodedLen is the largest number of bytes that n letters are.
func (enc *Encoding) DecodedLen(n int) int {
	if enc.pad == NoPadding {
		return n/4*3 + n%4*6/8
	}
	return n / 4 * 3
}

// Encode writes the text of src to dst, which has room for EncodedLen(len(src)).
func (enc *Encoding) Encode(dst, src []byte) {
	if len(src) > 0 {
		_ = dst[enc.EncodedLen(len(src))-1]
		encode(dst, src, enc.alphabet, enc.pad)
	}
}

// AppendEncode appends the text of src to dst.
func (enc *Encoding) AppendEncode(dst, src []byte) []byte {
	n := enc.EncodedLen(len(src))
	dst = slices.Grow(dst, n)
	enc.Encode(dst[len(dst):][:n], src)
	return dst[:len(dst)+n]
}

// EncodeToString returns the text of src.
func (enc *Encoding) EncodeToString(src []byte) string {
	b := make([]byte, enc.EncodedLen(len(src)))
	enc.Encode(b, src)
	return unsafe.String(unsafe.SliceData(b), len(b))
}

// Decode writes what src encodes to dst and returns the number of bytes.
func (enc *Encoding) Decode(dst, src []byte) (int, error) {
	n, bad := decode(dst, src, enc.alphabet, enc.pad, enc.strict)
	if n > len(dst) {
		_ = dst[n-1]
	}
	if bad >= 0 {
		return n, CorruptInputError(bad)
	}
	return n, nil
}

// AppendDecode appends what src encodes to dst.
func (enc *Encoding) AppendDecode(dst, src []byte) ([]byte, error) {
	room := len(src)/4*3 + 3
	dst = slices.Grow(dst, room)
	n, err := enc.Decode(dst[len(dst):][:room], src)
	return dst[:len(dst)+n], err
}

// DecodeString returns what s encodes.
func (enc *Encoding) DecodeString(s string) ([]byte, error) {
	b := make([]byte, enc.DecodedLen(len(s)))
	n, err := enc.Decode(b, unsafe.Slice(unsafe.StringData(s), len(s)))
	return b[:n], err
}

type encoder struct {
	enc  *Encoding
	w    io.Writer
	err  error
	rest []byte
}

// NewEncoder returns a writer whose text goes to w; Close writes what is left of the last group.
func NewEncoder(enc *Encoding, w io.Writer) io.WriteCloser { return &encoder{enc: enc, w: w} }

func (e *encoder) Write(p []byte) (int, error) {
	if e.err != nil {
		return 0, e.err
	}
	all := append(e.rest, p...)
	whole := len(all) / 3 * 3
	if whole > 0 {
		if _, e.err = e.w.Write(e.enc.AppendEncode(nil, all[:whole])); e.err != nil {
			return 0, e.err
		}
	}
	e.rest = append([]byte(nil), all[whole:]...)
	return len(p), nil
}

func (e *encoder) Close() error {
	if e.err == nil && len(e.rest) > 0 {
		_, e.err = e.w.Write(e.enc.AppendEncode(nil, e.rest))
		e.rest = nil
	}
	return e.err
}

type decoder struct {
	enc    *Encoding
	r      io.Reader
	err    error // of r
	in     []byte
	out    []byte
	passed int64
}

// NewDecoder returns a reader of what the text from r encodes.
func NewDecoder(enc *Encoding, r io.Reader) io.Reader { return &decoder{enc: enc, r: r} }

func (d *decoder) Read(p []byte) (int, error) {
	for len(d.out) == 0 {
		if d.err != nil && d.err != io.EOF || d.err == io.EOF && len(d.in) == 0 {
			return 0, d.err
		}
		if d.err == nil {
			var b [1024]byte
			n, err := d.r.Read(b[:])
			d.err = err
			for _, c := range b[:n] {
				if c != '\n' && c != '\r' {
					d.in = append(d.in, c)
				}
			}
		}
		n := len(d.in) / 4 * 4
		if d.err != nil {
			n = len(d.in)
		}
		if d.err == io.EOF && d.enc.pad != NoPadding && n%4 != 0 {
			d.err = io.ErrUnexpectedEOF
			n = n / 4 * 4
		}
		var err error
		d.out, err = d.enc.AppendDecode(nil, d.in[:n])
		if err != nil {
			d.err = CorruptInputError(d.passed + int64(err.(CorruptInputError)))
		}
		d.passed += int64(n)
		d.in = append([]byte(nil), d.in[n:]...)
		if n == 0 && d.err != nil {
			return 0, d.err
		}
	}
	n := copy(p, d.out)
	d.out = d.out[n:]
	return n, nil
}
