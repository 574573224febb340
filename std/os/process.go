package os

import (
	"errors"
	"sync"
	"syscall"
	"time"
)

// A Signal is a signal of the operating system.
type Signal interface {
	String() string
	Signal()
}

var (
	Interrupt Signal = syscall.SIGINT
	Kill      Signal = syscall.SIGKILL
)

// spawn starts a program; files are its descriptors, -1 for none.
func spawn(path, dir string, argv, env []string, files []int, session, group bool, pgid int) (pid int, errno int)

// awaitExit blocks until a child has ended; reap then takes its status and what it has used.
func awaitExit(pid int) (errno int)
func reap(pid int, usage *syscall.Rusage) (status int, errno int)
func sysKill(pid, signal int) (errno int)

// ProcAttr tells how a new process begins.
type ProcAttr struct {
	Dir   string
	Env   []string
	Files []*File
	Sys   *syscall.SysProcAttr
}

// A Process is a process that was started or found.
type Process struct {
	Pid int

	mu       sync.Mutex
	done     bool // and reaped: the number may stand for another process
	released bool
}

// ErrNoHandle says that there is only the number of a process.
var ErrNoHandle = errors.New("os: process handle unavailable")

// WithHandle would call f with a handle of the process; there are none.
func (p *Process) WithHandle(f func(handle uintptr)) error { return ErrNoHandle }

var (
	errReleased       = errors.New("os: process already released")
	errNotInitialized = errors.New("os: process not initialized")
)

// StartProcess runs a program with arguments, the first of which is its name.
func StartProcess(name string, argv []string, attr *ProcAttr) (*Process, error) {
	if attr != nil && attr.Sys == nil && attr.Dir != "" {
		if _, err := Stat(attr.Dir); err != nil {
			return nil, &PathError{Op: "chdir", Path: attr.Dir, Err: underlying(err)}
		}
	}
	env := attr.Env
	if env == nil {
		env = Environ()
	}
	var files []int
	for _, f := range attr.Files {
		if f == nil {
			files = append(files, -1)
		} else {
			files = append(files, f.fd)
		}
	}
	sys := attr.Sys
	if sys == nil {
		sys = &syscall.SysProcAttr{}
	}
	pid, errno := spawn(name, attr.Dir, argv, env, files, sys.Setsid, sys.Setpgid, sys.Pgid)
	if errno != 0 {
		return nil, pathError("fork/exec", name, errno)
	}
	return &Process{Pid: pid}, nil
}

// FindProcess returns the process of that number, whether or not there is one.
func FindProcess(pid int) (*Process, error) { return &Process{Pid: pid}, nil }

// Kill ends the process at once.
func (p *Process) Kill() error { return p.Signal(Kill) }

// Signal sends a signal.
func (p *Process) Signal(sig Signal) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	s, ok := sig.(syscall.Signal)
	switch {
	case p.released:
		return errReleased
	case p.Pid == 0:
		return errNotInitialized
	case p.done:
		return ErrProcessDone
	case !ok:
		return errors.New("os: unsupported signal type")
	}
	switch errno := syscall.Errno(sysKill(p.Pid, int(s))); errno {
	case 0:
		return nil
	case syscall.ESRCH:
		return ErrProcessDone
	default:
		return errno
	}
}

// Release gives up what the Process stands for.
func (p *Process) Release() error {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.released = true
	p.Pid = -1
	return nil
}

// Wait waits until a child ends.
func (p *Process) Wait() (*ProcessState, error) {
	p.mu.Lock()
	pid, done, released := p.Pid, p.done, p.released
	p.mu.Unlock()
	if released {
		return nil, errReleased
	}
	if done {
		return nil, NewSyscallError("wait", syscall.ECHILD)
	}
	if errno := awaitExit(pid); errno != 0 {
		return nil, NewSyscallError("wait", syscall.Errno(errno))
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	usage := new(syscall.Rusage)
	status, errno := reap(pid, usage)
	if errno != 0 {
		return nil, NewSyscallError("wait", syscall.Errno(errno))
	}
	p.done = true
	return &ProcessState{pid, syscall.WaitStatus(status), usage}, nil
}

// A ProcessState is how a process ended.
type ProcessState struct {
	pid    int
	status syscall.WaitStatus
	usage  *syscall.Rusage
}

func (p *ProcessState) UserTime() time.Duration   { return time.Duration(p.usage.Utime.Nano()) }
func (p *ProcessState) SystemTime() time.Duration { return time.Duration(p.usage.Stime.Nano()) }
func (p *ProcessState) Pid() int                  { return p.pid }
func (p *ProcessState) Exited() bool              { return p.status.Exited() }
func (p *ProcessState) Success() bool             { return p.status.ExitStatus() == 0 }

// SysUsage returns a *syscall.Rusage.
func (p *ProcessState) SysUsage() any { return p.usage }

// Sys returns a syscall.WaitStatus.
func (p *ProcessState) Sys() any { return p.status }

// ExitCode returns the process's exit code, -1 if it has not ended by itself.
func (p *ProcessState) ExitCode() int {
	if p == nil {
		return -1
	}
	return p.status.ExitStatus()
}

func (p *ProcessState) String() string {
	if p == nil {
		return "<nil>"
	}
	s := ""
	switch {
	case p.status.Exited():
		s = "exit status " + itoa(p.status.ExitStatus())
	case p.status.Signaled():
		s = "signal: " + p.status.Signal().String()
	}
	if p.status.CoreDump() {
		s += " (core dumped)"
	}
	return s
}

func itoa(n int) string {
	if n < 10 {
		return string(rune('0' + n))
	}
	return itoa(n/10) + string(rune('0'+n%10))
}
