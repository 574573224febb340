// Package syscall is the part of Go's package syscall that other packages stand on: error numbers and signals.
package syscall

import (
	"errors"
	"internal/gosrt"
	"internal/oserror"
)

// Standard file descriptors.
var (
	Stdin  = 0
	Stdout = 1
	Stderr = 2
)

// Flags of open(2).
const (
	O_RDONLY = 0x0
	O_WRONLY = 0x1
	O_RDWR   = 0x2
	O_CREAT  = 0x40
	O_EXCL   = 0x80
	O_TRUNC  = 0x200
	O_APPEND = 0x400
	O_SYNC   = 0x101000
)

// An Errno is a system error number.
type Errno uintptr

const (
	EPERM        = Errno(0x1)
	ENOENT       = Errno(0x2)
	EINTR        = Errno(0x4)
	EIO          = Errno(0x5)
	EBADF        = Errno(0x9)
	EAGAIN       = Errno(0xb)
	ENOMEM       = Errno(0xc)
	EACCES       = Errno(0xd)
	EBUSY        = Errno(0x10)
	EEXIST       = Errno(0x11)
	ENOTDIR      = Errno(0x14)
	EISDIR       = Errno(0x15)
	EINVAL       = Errno(0x16)
	EMFILE       = Errno(0x18)
	ENOSPC       = Errno(0x1c)
	ESPIPE       = Errno(0x1d)
	EPIPE        = Errno(0x20)
	ENAMETOOLONG = Errno(0x24)
	ENOSYS       = Errno(0x26)
	ENOTEMPTY    = Errno(0x27)
	ENOTSUP      = Errno(0x5f)
	EOPNOTSUPP   = Errno(0x5f)
	ETIMEDOUT    = Errno(0x6e)
)

func (e Errno) Error() string { return gosrt.ErrorText(int(e)) }

// Is makes error numbers match the portable errors of package os.
func (e Errno) Is(target error) bool {
	switch target {
	case oserror.ErrPermission:
		return e == EACCES || e == EPERM
	case oserror.ErrExist:
		return e == EEXIST || e == ENOTEMPTY
	case oserror.ErrNotExist:
		return e == ENOENT
	case errors.ErrUnsupported:
		return e == ENOSYS || e == ENOTSUP
	}
	return false
}

func (e Errno) Temporary() bool { return e == EINTR || e == EMFILE || e.Timeout() }

func (e Errno) Timeout() bool { return e == EAGAIN || e == ETIMEDOUT }

// A Signal is the number of a signal.
type Signal int

const (
	SIGHUP  = Signal(0x1)
	SIGINT  = Signal(0x2)
	SIGQUIT = Signal(0x3)
	SIGABRT = Signal(0x6)
	SIGKILL = Signal(0x9)
	SIGUSR1 = Signal(0xa)
	SIGSEGV = Signal(0xb)
	SIGUSR2 = Signal(0xc)
	SIGPIPE = Signal(0xd)
	SIGALRM = Signal(0xe)
	SIGTERM = Signal(0xf)
)

func (s Signal) Signal() {}

func (s Signal) String() string {
	switch s {
	case SIGHUP:
		return "hangup"
	case SIGINT:
		return "interrupt"
	case SIGQUIT:
		return "quit"
	case SIGABRT:
		return "aborted"
	case SIGKILL:
		return "killed"
	case SIGUSR1:
		return "user defined signal 1"
	case SIGSEGV:
		return "segmentation fault"
	case SIGUSR2:
		return "user defined signal 2"
	case SIGPIPE:
		return "broken pipe"
	case SIGALRM:
		return "alarm clock"
	case SIGTERM:
		return "terminated"
	}
	n, digits := int(s), ""
	if n < 0 {
		n = -n
	}
	for ; n > 0; n /= 10 {
		digits = string(rune('0'+n%10)) + digits
	}
	return "signal " + digits
}
