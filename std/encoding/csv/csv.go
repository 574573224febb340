// Package csv reads and writes comma-separated values (RFC 4180).
package csv

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"
)

// The errors in a ParseError.
var (
	ErrBareQuote     = errors.New("bare \" in non-quoted-field")
	ErrQuote         = errors.New("extraneous or missing \" in quoted-field")
	ErrFieldCount    = errors.New("wrong number of fields")
	ErrTrailingComma = errors.New("extra delimiter at end of line")
)

var errDelimiter = errors.New("csv: invalid field or comment delimiter")

// A ParseError says where text is not CSV; lines and columns (of bytes) count from 1.
type ParseError struct {
	StartLine int
	Line      int
	Column    int
	Err       error
}

func (e *ParseError) Error() string {
	switch {
	case e.Err == ErrFieldCount:
		return fmt.Sprintf("record on line %d: %v", e.Line, e.Err)
	case e.StartLine != e.Line:
		return fmt.Sprintf("record on line %d; parse error on line %d, column %d: %v", e.StartLine, e.Line, e.Column, e.Err)
	}
	return fmt.Sprintf("parse error on line %d, column %d: %v", e.Line, e.Column, e.Err)
}

func (e *ParseError) Unwrap() error { return e.Err }

func validDelimiter(r rune) bool {
	return r != 0 && r != '"' && r != '\r' && r != '\n' && utf8.ValidRune(r) && r != utf8.RuneError
}

type position struct{ line, column int }

// A Reader reads records.
type Reader struct {
	Comma            rune
	Comment          rune
	FieldsPerRecord  int
	LazyQuotes       bool
	TrimLeadingSpace bool
	ReuseRecord      bool
	TrailingComma    bool

	r      *bufio.Reader
	lines  int
	offset int64
	places []position
	reused []string
}

// NewReader returns a Reader of r.
func NewReader(r io.Reader) *Reader { return &Reader{Comma: ',', r: bufio.NewReader(r)} }

// Read returns the next record.
func (r *Reader) Read() (record []string, err error) {
	if r.ReuseRecord {
		record, err = r.record(r.reused)
		r.reused = record
		return
	}
	return r.record(nil)
}

// ReadAll returns all records that are left.
func (r *Reader) ReadAll() (records [][]string, err error) {
	for {
		record, err := r.record(nil)
		if err == io.EOF {
			return records, nil
		}
		if err != nil {
			return nil, err
		}
		records = append(records, record)
	}
}

// FieldPos returns where a field of the last record begins.
func (r *Reader) FieldPos(field int) (line, column int) {
	if field < 0 || field >= len(r.places) {
		panic("out of range index passed to FieldPos")
	}
	p := r.places[field]
	return p.line, p.column
}

// InputOffset returns the offset of the end of the last record.
func (r *Reader) InputOffset() int64 { return r.offset }

// line returns the next line; its end is \n, or nothing at the end of the input.
func (r *Reader) line() ([]byte, error) {
	b, err := r.r.ReadBytes('\n')
	r.offset += int64(len(b))
	n := len(b)
	if n > 0 && err == io.EOF {
		err = nil
		if b[n-1] == '\r' {
			b = b[:n-1]
		}
	}
	r.lines++
	if n := len(b); n >= 2 && b[n-2] == '\r' && b[n-1] == '\n' {
		b = append(b[:n-2], '\n')
	}
	return b, err
}

func lineEnd(b []byte) int {
	if n := len(b); n > 0 && b[n-1] == '\n' {
		return 1
	}
	return 0
}

// first returns the first line of a record: no comment, and not empty.
func (r *Reader) first() ([]byte, error) {
	for {
		b, err := r.line()
		if r.Comment != 0 && bytes.HasPrefix(b, []byte(string(r.Comment))) && err == nil {
			continue
		}
		if err == nil && len(b) == lineEnd(b) {
			continue
		}
		return b, err
	}
}

func (r *Reader) record(dst []string) ([]string, error) {
	if r.Comma == r.Comment || !validDelimiter(r.Comma) || r.Comment != 0 && !validDelimiter(r.Comment) {
		return nil, errDelimiter
	}
	line, readErr := r.first()
	if readErr == io.EOF {
		return nil, readErr
	}
	start := r.lines
	dst = dst[:0]
	r.places = r.places[:0]
	comma := []byte(string(r.Comma))
	at := position{start, 1}
	var err error
	for more := true; more && err == nil; {
		if r.TrimLeadingSpace {
			trimmed := bytes.TrimLeftFunc(line, unicode.IsSpace)
			if len(trimmed) == 0 {
				trimmed = line[len(line)-lineEnd(line):]
			}
			at.column += len(line) - len(trimmed)
			line = trimmed
		}
		if len(line) == 0 || line[0] != '"' {
			i := bytes.Index(line, comma)
			more = i >= 0
			if !more {
				i = len(line) - lineEnd(line)
			}
			field := line[:i]
			if j := bytes.IndexByte(field, '"'); j >= 0 && !r.LazyQuotes {
				err = &ParseError{start, r.lines, at.column + j, ErrBareQuote}
				break
			}
			dst = append(dst, string(field))
			r.places = append(r.places, at)
			if more {
				line = line[i+len(comma):]
				at.column += i + len(comma)
			}
			continue
		}
		place := at
		var field []byte
		line = line[1:]
		at.column++
		closed := false
		more = false
		for !closed && err == nil {
			i := bytes.IndexByte(line, '"')
			if i < 0 {
				if len(line) == 0 {
					if !r.LazyQuotes && readErr == nil {
						err = &ParseError{start, at.line, at.column, ErrQuote}
					}
					break
				}
				field = append(field, line...)
				if readErr != nil {
					break
				}
				at.column += len(line)
				line, readErr = r.line()
				if len(line) > 0 {
					at = position{at.line + 1, 1}
				}
				if readErr == io.EOF {
					readErr = nil
				}
				continue
			}
			field = append(field, line[:i]...)
			line = line[i+1:]
			at.column += i + 1
			switch {
			case len(line) > 0 && line[0] == '"':
				field = append(field, '"')
				line = line[1:]
				at.column++
			case bytes.HasPrefix(line, comma):
				line = line[len(comma):]
				at.column += len(comma)
				closed, more = true, true
			case len(line) == lineEnd(line):
				closed = true
			case r.LazyQuotes:
				field = append(field, '"')
			default:
				err = &ParseError{start, r.lines, at.column - 1, ErrQuote}
			}
		}
		if err == nil {
			dst = append(dst, string(field))
			r.places = append(r.places, place)
		}
	}
	if err == nil {
		err = readErr
	}
	switch {
	case r.FieldsPerRecord > 0:
		if len(dst) != r.FieldsPerRecord && err == nil {
			err = &ParseError{start, start, 1, ErrFieldCount}
		}
	case r.FieldsPerRecord == 0:
		r.FieldsPerRecord = len(dst)
	}
	return dst, err
}

// A Writer writes records.
type Writer struct {
	Comma   rune
	UseCRLF bool
	w       *bufio.Writer
}

// NewWriter returns a Writer to w.
func NewWriter(w io.Writer) *Writer { return &Writer{Comma: ',', w: bufio.NewWriter(w)} }

func (w *Writer) quotes(field string) bool {
	if field == "" {
		return false
	}
	if field == `\.` || strings.ContainsRune(field, w.Comma) || strings.ContainsAny(field, "\"\r\n") {
		return true
	}
	r, _ := utf8.DecodeRuneInString(field)
	return unicode.IsSpace(r)
}

// Write writes a record.
func (w *Writer) Write(record []string) error {
	if !validDelimiter(w.Comma) {
		return errDelimiter
	}
	end := "\n"
	if w.UseCRLF {
		end = "\r\n"
	}
	for i, field := range record {
		if i > 0 {
			w.w.WriteRune(w.Comma)
		}
		if w.quotes(field) {
			field = strings.ReplaceAll(field, `"`, `""`)
			if w.UseCRLF {
				field = strings.ReplaceAll(strings.ReplaceAll(field, "\r", ""), "\n", "\r\n")
			}
			field = `"` + field + `"`
		}
		if _, err := w.w.WriteString(field); err != nil {
			return err
		}
	}
	_, err := w.w.WriteString(end)
	return err
}

// WriteAll writes records and flushes.
func (w *Writer) WriteAll(records [][]string) error {
	for _, record := range records {
		if err := w.Write(record); err != nil {
			return err
		}
	}
	return w.w.Flush()
}

// Flush writes what is buffered.
func (w *Writer) Flush() { w.w.Flush() }

// Error returns an error of an earlier Write or Flush.
func (w *Writer) Error() error {
	_, err := w.w.Write(nil)
	return err
}
