// Package iotest holds readers and writers that make trouble, for tests.
package iotest

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"log"
)

type reader func(p []byte) (int, error)

func (r reader) Read(p []byte) (int, error) { return r(p) }

// OneByteReader reads one byte at a time.
func OneByteReader(r io.Reader) io.Reader {
	return reader(func(p []byte) (int, error) {
		if len(p) == 0 {
			return 0, nil
		}
		return r.Read(p[:1])
	})
}

// HalfReader reads half as many bytes as it is asked for.
func HalfReader(r io.Reader) io.Reader {
	return reader(func(p []byte) (int, error) { return r.Read(p[:(len(p)+1)/2]) })
}

// DataErrReader returns the error together with the last bytes.
func DataErrReader(r io.Reader) io.Reader {
	var unread []byte
	buf := make([]byte, 1024)
	var last error
	return reader(func(p []byte) (n int, err error) {
		for n == 0 || len(unread) == 0 && last == nil {
			if len(unread) == 0 {
				if last != nil {
					return n, last
				}
				k, err := r.Read(buf)
				unread, last = buf[:k], err
			}
			if n > 0 || len(unread) == 0 && last != nil {
				break
			}
			n = copy(p, unread)
			unread = unread[n:]
		}
		if len(unread) == 0 {
			err = last
		}
		return
	})
}

// ErrTimeout is a timeout that was made up.
var ErrTimeout = errors.New("timeout")

// TimeoutReader returns ErrTimeout the second time.
func TimeoutReader(r io.Reader) io.Reader {
	count := 0
	return reader(func(p []byte) (int, error) {
		if count++; count == 2 {
			return 0, ErrTimeout
		}
		return r.Read(p)
	})
}

// ErrReader returns err.
func ErrReader(err error) io.Reader {
	return reader(func(p []byte) (int, error) { return 0, err })
}

type writer func(p []byte) (int, error)

func (w writer) Write(p []byte) (int, error) { return w(p) }

// TruncateWriter writes n bytes to w and forgets the rest.
func TruncateWriter(w io.Writer, n int64) io.Writer {
	return writer(func(p []byte) (int, error) {
		k := min(int64(len(p)), max(n, 0))
		n -= k
		if k > 0 {
			if m, err := w.Write(p[:k]); err != nil {
				return m, err
			}
		}
		return len(p), nil
	})
}

// NewReadLogger logs what is read.
func NewReadLogger(prefix string, r io.Reader) io.Reader {
	return reader(func(p []byte) (int, error) {
		n, err := r.Read(p)
		if err != nil {
			log.Printf("%s %x: %v", prefix, p[0:n], err)
		} else {
			log.Printf("%s %x", prefix, p[0:n])
		}
		return n, err
	})
}

// NewWriteLogger logs what is written.
func NewWriteLogger(prefix string, w io.Writer) io.Writer {
	return writer(func(p []byte) (int, error) {
		n, err := w.Write(p)
		if err != nil {
			log.Printf("%s %x: %v", prefix, p[0:n], err)
		} else {
			log.Printf("%s %x", prefix, p[0:n])
		}
		return n, err
	})
}

// TestReader checks that r reads content, in pieces too, and seeks if it can.
func TestReader(r io.Reader, content []byte) error {
	if len(content) > 0 {
		if n, err := r.Read(nil); n != 0 || err != nil {
			return fmt.Errorf("Read(0) = %d, %v, want 0, nil", n, err)
		}
	}
	data, err := io.ReadAll(OneByteReader(r))
	if err != nil {
		return err
	}
	if !bytes.Equal(data, content) {
		return fmt.Errorf("ReadAll(small amounts) = %q\n\twant %q", data, content)
	}
	if n, err := r.Read(make([]byte, 10)); n != 0 || err != io.EOF {
		return fmt.Errorf("Read(10) at EOF = %v, %v, want 0, EOF", n, err)
	}
	s, ok := r.(io.ReadSeeker)
	if !ok {
		return nil
	}
	middle := len(content) / 3
	if off, err := s.Seek(int64(middle), io.SeekStart); off != int64(middle) || err != nil {
		return fmt.Errorf("Seek(%d, 0) = %d, %v, want %d, nil", middle, off, err, middle)
	}
	if data, err = io.ReadAll(s); err != nil || !bytes.Equal(data, content[middle:]) {
		return fmt.Errorf("ReadAll after Seek = %q, %v\n\twant %q", data, err, content[middle:])
	}
	return nil
}
