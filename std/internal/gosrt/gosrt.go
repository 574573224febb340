// Package gosrt connects standard packages that must not import each other.
package gosrt

// StdoutFd, set by package os, returns the file descriptor that os.Stdout stands for now, or -1 if writing to it cannot
// work.
var StdoutFd func() int

// StdoutError, set by package os, makes the error of a failed write to os.Stdout.
var StdoutError func(errno int) error

// Stdin, set by package os, reads from os.Stdin.
var Stdin func(p []byte) (n int, err error)

// Read reads from a file descriptor: n bytes, or -1 and the error number.
func Read(fd int, p []byte) (n int, errno int)

// ErrorText returns the text of a system error number, as package syscall words it.
func ErrorText(errno int) string
