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
	ESRCH        = Errno(0x3)
	EINTR        = Errno(0x4)
	EIO          = Errno(0x5)
	EBADF        = Errno(0x9)
	ECHILD       = Errno(0xa)
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
	SIGHUP    = Signal(1)
	SIGINT    = Signal(2)
	SIGQUIT   = Signal(3)
	SIGILL    = Signal(4)
	SIGTRAP   = Signal(5)
	SIGABRT   = Signal(6)
	SIGBUS    = Signal(7)
	SIGFPE    = Signal(8)
	SIGKILL   = Signal(9)
	SIGUSR1   = Signal(10)
	SIGSEGV   = Signal(11)
	SIGUSR2   = Signal(12)
	SIGPIPE   = Signal(13)
	SIGALRM   = Signal(14)
	SIGTERM   = Signal(15)
	SIGSTKFLT = Signal(16)
	SIGCHLD   = Signal(17)
	SIGCONT   = Signal(18)
	SIGSTOP   = Signal(19)
	SIGTSTP   = Signal(20)
	SIGTTIN   = Signal(21)
	SIGTTOU   = Signal(22)
	SIGURG    = Signal(23)
	SIGXCPU   = Signal(24)
	SIGXFSZ   = Signal(25)
	SIGVTALRM = Signal(26)
	SIGPROF   = Signal(27)
	SIGWINCH  = Signal(28)
	SIGIO     = Signal(29)
	SIGPWR    = Signal(30)
	SIGSYS    = Signal(31)
	SIGIOT    = SIGABRT
	SIGCLD    = SIGCHLD
	SIGPOLL   = SIGIO
)

// signalTexts begins with signal 1.
var signalTexts = [...]string{
	"hangup", "interrupt", "quit", "illegal instruction", "trace/breakpoint trap", "aborted", "bus error",
	"floating point exception", "killed", "user defined signal 1", "segmentation fault",
	"user defined signal 2", "broken pipe", "alarm clock", "terminated", "stack fault", "child exited",
	"continued", "stopped (signal)", "stopped", "stopped (tty input)", "stopped (tty output)",
	"urgent I/O condition", "CPU time limit exceeded", "file size limit exceeded", "virtual timer expired",
	"profiling timer expired", "window changed", "I/O possible", "power failure", "bad system call",
}

func (s Signal) Signal() {}

func (s Signal) String() string {
	if s >= 1 && int(s) <= len(signalTexts) {
		return signalTexts[s-1]
	}
	sign, n := "", int(s)
	if n < 0 {
		sign, n = "-", -n
	}
	digits := string(rune('0' + n%10))
	for n /= 10; n > 0; n /= 10 {
		digits = string(rune('0'+n%10)) + digits
	}
	return "signal " + sign + digits
}
