// Package fmt formats text. The formatter itself is native; this file is the functions that programs see.
package fmt

import (
	"errors"
	"internal/gosrt"
	"io"
)

// State is what a Formatter writes to and asks for the verb's flags.
type State interface {
	Write(b []byte) (n int, err error)
	Width() (wid int, ok bool)
	Precision() (prec int, ok bool)
	Flag(c int) bool
}

// Formatter is implemented by values that format themselves for every verb.
type Formatter interface {
	Format(f State, verb rune)
}

// Stringer is implemented by values that have a text.
type Stringer interface {
	String() string
}

// GoStringer is implemented by values that have a text for %#v.
type GoStringer interface {
	GoString() string
}

// leak is never set. Storing an operand under it tells escape analysis that operands escape, while the slice of them
// does not.
var (
	leak   bool
	leaked any
)

// caller is callMethod; natives call it back.
type caller = func(v any, which int, h uintptr, verb rune) (s string, panicked bool, reason any)

//go:noescape
func printTo(fd int, format string, a []any, call caller) (n int, errno int)

//go:noescape
func printlnTo(fd int, format string, a []any, call caller) (n int, errno int)

//go:noescape
func printfTo(fd int, format string, a []any, call caller) (n int, errno int)

//go:noescape
func sprint(format string, a []any, call caller) string

//go:noescape
func sprintln(format string, a []any, call caller) string

//go:noescape
func sprintf(format string, a []any, call caller) string

func appendPrint(b []byte, format string, a []any, call caller) []byte
func appendPrintln(b []byte, format string, a []any, call caller) []byte
func appendPrintf(b []byte, format string, a []any, call caller) []byte

// formatError also returns the argument of the first %w (-1: none) and, if there are several, all of them, 4 bytes each.
//
//go:noescape
func formatError(format string, a []any, call caller) (s string, first int, wrapped string)

// callMethod calls one of the methods that decide how v prints; a panic in it becomes a result.
func callMethod(v any, which int, h uintptr, verb rune) (s string, panicked bool, reason any) {
	var st *pp
	defer func() {
		if st != nil {
			st.h = 0
		}
		if panicked {
			reason = recover()
		}
	}()
	panicked = true
	switch which {
	case 0:
		st = &pp{h}
		v.(Formatter).Format(st, verb)
	case 1:
		s = v.(GoStringer).GoString()
	case 2:
		s = v.(error).Error()
	case 3:
		s = v.(Stringer).String()
	}
	panicked = false
	return
}

// pp is the State given to a Formatter; h is the native printer, 0 once Format has returned.
type pp struct {
	h uintptr
}

//go:noescape
func stateWrite(h uintptr, b []byte)

//go:noescape
func stateWriteString(h uintptr, s string)
func stateWidth(h uintptr) (wid int, ok bool)
func statePrecision(h uintptr) (prec int, ok bool)
func stateFlag(h uintptr, c int) bool

func (p *pp) check() {
	if p.h == 0 {
		panic("fmt: State used after Format returned")
	}
}

func (p *pp) Write(b []byte) (n int, err error) {
	p.check()
	stateWrite(p.h, b)
	return len(b), nil
}

func (p *pp) WriteString(s string) (n int, err error) {
	p.check()
	stateWriteString(p.h, s)
	return len(s), nil
}

func (p *pp) Width() (wid int, ok bool) {
	p.check()
	return stateWidth(p.h)
}

func (p *pp) Precision() (prec int, ok bool) {
	p.check()
	return statePrecision(p.h)
}

func (p *pp) Flag(c int) bool {
	p.check()
	return stateFlag(p.h, c)
}

func stdoutFd() int {
	if gosrt.StdoutFd != nil {
		return gosrt.StdoutFd()
	}
	return 1
}

func stdoutError(errno int) error {
	if errno == 0 {
		return nil
	}
	if gosrt.StdoutError != nil {
		return gosrt.StdoutError(errno)
	}
	return errors.New("write /dev/stdout: " + gosrt.ErrorText(errno))
}

// Print writes its operands to standard output, with spaces between operands when neither is a string.
func Print(a ...any) (n int, err error) {
	if leak {
		leaked = a[0]
	}
	n, errno := printTo(stdoutFd(), "", a, callMethod)
	return n, stdoutError(errno)
}

// Println writes its operands to standard output, with spaces between them and a newline.
func Println(a ...any) (n int, err error) {
	if leak {
		leaked = a[0]
	}
	n, errno := printlnTo(stdoutFd(), "", a, callMethod)
	return n, stdoutError(errno)
}

// Printf writes to standard output as the format says.
func Printf(format string, a ...any) (n int, err error) {
	if leak {
		leaked = a[0]
	}
	n, errno := printfTo(stdoutFd(), format, a, callMethod)
	return n, stdoutError(errno)
}

// Sprint is Print to a string.
func Sprint(a ...any) string {
	if leak {
		leaked = a[0]
	}
	return sprint("", a, callMethod)
}

// Sprintln is Println to a string.
func Sprintln(a ...any) string {
	if leak {
		leaked = a[0]
	}
	return sprintln("", a, callMethod)
}

// Sprintf is Printf to a string.
func Sprintf(format string, a ...any) string {
	if leak {
		leaked = a[0]
	}
	return sprintf(format, a, callMethod)
}

// Fprint is Print to w.
func Fprint(w io.Writer, a ...any) (n int, err error) {
	if leak {
		leaked = a[0]
	}
	b := takeBuffer()
	b = appendPrint(b, "", a, callMethod)
	n, err = w.Write(b)
	giveBuffer(b)
	return
}

// Fprintln is Println to w.
func Fprintln(w io.Writer, a ...any) (n int, err error) {
	if leak {
		leaked = a[0]
	}
	b := takeBuffer()
	b = appendPrintln(b, "", a, callMethod)
	n, err = w.Write(b)
	giveBuffer(b)
	return
}

// Fprintf is Printf to w.
func Fprintf(w io.Writer, format string, a ...any) (n int, err error) {
	if leak {
		leaked = a[0]
	}
	b := takeBuffer()
	b = appendPrintf(b, format, a, callMethod)
	n, err = w.Write(b)
	giveBuffer(b)
	return
}

// takeBuffer returns an empty slice with room, memory of the native heap that Fprint functions share.
func takeBuffer() []byte

// giveBuffer gives it back; b may have grown into other memory.
func giveBuffer(b []byte)

// Append appends what Print writes to b.
func Append(b []byte, a ...any) []byte {
	if leak {
		leaked = a[0]
	}
	return appendPrint(b, "", a, callMethod)
}

// Appendln appends what Println writes to b.
func Appendln(b []byte, a ...any) []byte {
	if leak {
		leaked = a[0]
	}
	return appendPrintln(b, "", a, callMethod)
}

// Appendf appends what Printf writes to b.
func Appendf(b []byte, format string, a ...any) []byte {
	if leak {
		leaked = a[0]
	}
	return appendPrintf(b, format, a, callMethod)
}

// FormatString returns the verb with the flags, width and precision of state, as a format for Printf.
func FormatString(state State, verb rune) string {
	format := "%"
	for _, c := range " +-#0" {
		if state.Flag(int(c)) {
			format += string(c)
		}
	}
	if w, ok := state.Width(); ok {
		format += Sprint(w)
	}
	if p, ok := state.Precision(); ok {
		format += "." + Sprint(p)
	}
	return format + string(verb)
}
