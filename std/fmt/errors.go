package fmt

import "errors"

// Errorf returns an error with the formatted text. With one %w verb the error unwraps to its operand, with several to
// all of them.
func Errorf(format string, a ...any) (err error) {
	if leak {
		leaked = a[0]
	}
	s, first, wrapped := errorf(format, a, callMethod)
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
