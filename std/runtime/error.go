// Package runtime lets a program look at and steer the system that runs it.
package runtime

// An Error is a run-time error of the language, such as an index out of range.
type Error interface {
	error
	RuntimeError()
}

// The values that run-time panics carry; the runtime makes them.
type (
	errorString string // the text without "runtime error: "
	boundsError string // the same, for indexes and slices
	plainError  string // the whole text
)

func (e errorString) RuntimeError() {}
func (e errorString) Error() string { return "runtime error: " + string(e) }

func (e boundsError) RuntimeError() {}
func (e boundsError) Error() string { return "runtime error: " + string(e) }

func (e plainError) RuntimeError() {}
func (e plainError) Error() string { return string(e) }

// A TypeAssertionError is a failed type assertion.
type TypeAssertionError struct {
	text string
}

func (*TypeAssertionError) RuntimeError()   {}
func (e *TypeAssertionError) Error() string { return e.text }

// A PanicNilError is what panic(nil) panics with.
type PanicNilError struct {
	_ [0]func() // not comparable
}

func (*PanicNilError) Error() string { return "panic called with nil argument" }
func (*PanicNilError) RuntimeError() {}
