package json

import (
	"bytes"
	"errors"
	"io"
)

// A Decoder reads JSON values from a stream.
type Decoder struct {
	r               io.Reader
	buf             []byte
	at              int   // of the first byte of buf that was not read
	passed          int64 // bytes that lay before buf
	err             error
	numbers, strict bool
	state           int
	stack           []int
}

// NewDecoder returns a Decoder that reads from r.
func NewDecoder(r io.Reader) *Decoder { return &Decoder{r: r} }

// UseNumber makes numbers in empty interfaces Numbers.
func (d *Decoder) UseNumber() { d.numbers = true }

// DisallowUnknownFields makes object keys without a field an error.
func (d *Decoder) DisallowUnknownFields() { d.strict = true }

// Decode stores the next value in what v points to.
func (d *Decoder) Decode(v any) error {
	if d.err != nil {
		return d.err
	}
	if err := d.separator(); err != nil {
		return err
	}
	if !d.valueAllowed() {
		return &SyntaxError{"not at beginning of value", d.InputOffset()}
	}
	n, err := d.readValue()
	if err != nil {
		return err
	}
	dec := decoder{data: d.buf[d.at : d.at+n], useNumber: d.numbers, strict: d.strict}
	d.at += n
	err = dec.unmarshal(v)
	d.valueEnd()
	return err
}

// Buffered returns what was read from the stream and not yet decoded.
func (d *Decoder) Buffered() io.Reader { return bytes.NewReader(d.buf[d.at:]) }

// InputOffset is the offset of the end of what was decoded last.
func (d *Decoder) InputOffset() int64 { return d.passed + int64(d.at) }

// readValue makes the whole next value lie in buf and returns its length.
func (d *Decoder) readValue() (int, error) {
	var err error
	for {
		end, at, problem, open := scan(d.buf[d.at:], false)
		if end == -2 {
			d.err = &SyntaxError{problem, d.InputOffset() + int64(at)}
			return 0, d.err
		}
		if end >= 0 && (!open || d.at+end < len(d.buf) || err == io.EOF) {
			return end, nil
		}
		if err != nil {
			if err == io.EOF && space(d.buf, d.at) < len(d.buf) {
				err = io.ErrUnexpectedEOF
			}
			d.err = err
			return 0, err
		}
		err = d.refill()
	}
}

func (d *Decoder) refill() error {
	if d.at > 0 {
		d.passed += int64(d.at)
		d.buf = d.buf[:copy(d.buf, d.buf[d.at:])]
		d.at = 0
	}
	const least = 512
	if cap(d.buf)-len(d.buf) < least {
		d.buf = append(make([]byte, 0, 2*cap(d.buf)+least), d.buf...)
	}
	n, err := d.r.Read(d.buf[len(d.buf):cap(d.buf)])
	d.buf = d.buf[:len(d.buf)+n]
	return err
}

// An Encoder writes JSON values to a stream.
type Encoder struct {
	w              io.Writer
	err            error
	plain          bool // does not escape for HTML
	prefix, indent string
}

// NewEncoder returns an Encoder that writes to w.
func NewEncoder(w io.Writer) *Encoder { return &Encoder{w: w} }

// Encode writes v and a newline.
func (enc *Encoder) Encode(v any) error {
	if enc.err != nil {
		return enc.err
	}
	e := &encodeState{html: !enc.plain}
	if err := e.marshal(v); err != nil {
		return err
	}
	b := append(e.buf, '\n')
	if enc.prefix != "" || enc.indent != "" {
		b, _, _ = appendIndent(nil, b, enc.prefix, enc.indent)
	}
	_, enc.err = enc.w.Write(b)
	return enc.err
}

// SetIndent makes Encode write as Indent does.
func (enc *Encoder) SetIndent(prefix, indent string) { enc.prefix, enc.indent = prefix, indent }

// SetEscapeHTML says whether <, > and & are escaped.
func (enc *Encoder) SetEscapeHTML(on bool) { enc.plain = !on }

// RawMessage is JSON text that is kept as it is.
type RawMessage []byte

// MarshalJSON returns m.
func (m RawMessage) MarshalJSON() ([]byte, error) {
	if m == nil {
		return []byte("null"), nil
	}
	return m, nil
}

// UnmarshalJSON sets *m to a copy of data.
func (m *RawMessage) UnmarshalJSON(data []byte) error {
	if m == nil {
		return errors.New("json.RawMessage: UnmarshalJSON on nil pointer")
	}
	*m = append((*m)[:0], data...)
	return nil
}

// A Token is a Delim, bool, float64, Number, string or nil.
type Token any

// A Delim is one of [ ] { }.
type Delim rune

func (d Delim) String() string { return string(d) }

// Where a token stream stands.
const (
	topValue = iota
	arrayStart
	arrayValue
	arrayComma
	objectStart
	objectKey
	objectColon
	objectValue
	objectComma
)

var stateTexts = [...]string{
	topValue: " looking for beginning of value", arrayStart: " looking for beginning of value",
	arrayValue: " looking for beginning of value", objectValue: " looking for beginning of value",
	arrayComma: " after array element", objectKey: " looking for beginning of object key string",
	objectColon: " after object key", objectComma: " after object key:value pair",
}

// separator reads the comma or colon that Decode finds in the middle of a token stream.
func (d *Decoder) separator() error {
	want, text, then := byte(','), "expected comma after array element", arrayValue
	switch d.state {
	case arrayComma:
	case objectColon:
		want, text, then = ':', "expected colon after object key", objectValue
	default:
		return nil
	}
	c, err := d.peek()
	if err != nil {
		return err
	}
	if c != want {
		return &SyntaxError{text, d.InputOffset()}
	}
	d.at++
	d.state = then
	return nil
}

func (d *Decoder) valueAllowed() bool {
	switch d.state {
	case topValue, arrayStart, arrayValue, objectValue:
		return true
	}
	return false
}

func (d *Decoder) valueEnd() {
	switch d.state {
	case arrayStart, arrayValue:
		d.state = arrayComma
	case objectValue:
		d.state = objectComma
	}
}

func (d *Decoder) open(c byte, state int) (Token, error) {
	if !d.valueAllowed() {
		return d.unexpected(c)
	}
	d.at++
	d.stack = append(d.stack, d.state)
	d.state = state
	return Delim(c), nil
}

func (d *Decoder) closed(c byte, start, comma int) (Token, error) {
	if d.state != start && d.state != comma {
		return d.unexpected(c)
	}
	d.at++
	d.state = d.stack[len(d.stack)-1]
	d.stack = d.stack[:len(d.stack)-1]
	d.valueEnd()
	return Delim(c), nil
}

// Token returns the next token; commas and colons are checked and passed over.
func (d *Decoder) Token() (Token, error) {
	for {
		c, err := d.peek()
		if err != nil {
			return nil, err
		}
		switch c {
		case '[':
			return d.open(c, arrayStart)
		case ']':
			return d.closed(c, arrayStart, arrayComma)
		case '{':
			return d.open(c, objectStart)
		case '}':
			return d.closed(c, objectStart, objectComma)
		case ':':
			if d.state != objectColon {
				return d.unexpected(c)
			}
			d.at++
			d.state = objectValue
			continue
		case ',':
			switch d.state {
			case arrayComma:
				d.state = arrayValue
			case objectComma:
				d.state = objectKey
			default:
				return d.unexpected(c)
			}
			d.at++
			continue
		case '"':
			if d.state == objectStart || d.state == objectKey {
				var key string
				old := d.state
				d.state = topValue
				err := d.Decode(&key)
				d.state = old
				if err != nil {
					return nil, err
				}
				d.state = objectColon
				return key, nil
			}
		}
		if !d.valueAllowed() {
			return d.unexpected(c)
		}
		var x any
		if err := d.Decode(&x); err != nil {
			return nil, err
		}
		return x, nil
	}
}

// quotedChar is how messages name a byte.
func quotedChar(c byte) string

func (d *Decoder) unexpected(c byte) (Token, error) {
	return nil, &SyntaxError{"invalid character " + quotedChar(c) + stateTexts[d.state], d.InputOffset()}
}

// More reports whether there is another element in the array or object that is being read.
func (d *Decoder) More() bool {
	c, err := d.peek()
	return err == nil && c != ']' && c != '}'
}

func (d *Decoder) peek() (byte, error) {
	var err error
	for {
		if i := space(d.buf, d.at); i < len(d.buf) {
			d.at = i
			return d.buf[i], nil
		}
		if err != nil {
			return 0, err
		}
		err = d.refill()
	}
}
