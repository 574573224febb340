package os

import "internal/gosrt"

// The open files for standard input, output and errors.
var (
	Stdin  = NewFile(0, "/dev/stdin")
	Stdout = NewFile(1, "/dev/stdout")
	Stderr = NewFile(2, "/dev/stderr")
)

// A program that does not name these files has no use for this either, and does not run it.
func init() {
	gosrt.StdoutFd = func() int {
		if Stdout == nil {
			return -1
		}
		return Stdout.fd
	}
	gosrt.StdoutError = func(errno int) error {
		if Stdout == nil {
			return ErrInvalid
		}
		return Stdout.wrap("write", errno)
	}
	gosrt.Stdin = func(p []byte) (int, error) { return Stdin.Read(p) }
}
