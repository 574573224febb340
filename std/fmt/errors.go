package fmt

import (
	"errors"
	"strings"
)

// Errorf returns an error with the formatted text. With one %w verb the error unwraps to its operand, with several to
// all of them.
func Errorf(format string, a ...any) (err error) {
	if err = errorf(format, a...); err != nil {
		return err
	}
	return errors.New(format)
}

// errorf is nil if there is nothing to format.
func errorf(format string, a ...any) error {
	if leak {
		leaked = a[0]
	}
	if len(a) == 0 && strings.IndexByte(format, '%') < 0 {
		return nil
	}
	s, first, wrapped := formatError(format, a, callMethod)
	if first < 0 {
		return errors.New(s)
	}
	if len(wrapped) == 0 {
		e := &wrapError{msg: s}
		e.err, _ = a[first].(error)
		return e
	}
	e := &wrapErrors{msg: s}
	last := -1
	for i := 0; i < len(wrapped); i += 4 {
		at := int(wrapped[i]) | int(wrapped[i+1])<<8 | int(wrapped[i+2])<<16
		if at == last {
			continue
		}
		last = at
		if x, ok := a[at].(error); ok {
			e.errs = append(e.errs, x)
		}
	}
	return e
}

type wrapError struct {
	msg string
	err error
}

func (e *wrapError) Error() string { return e.msg }
func (e *wrapError) Unwrap() error { return e.err }

type wrapErrors struct {
	msg  string
	errs []error
}

func (e *wrapErrors) Error() string   { return e.msg }
func (e *wrapErrors) Unwrap() []error { return e.errs }
