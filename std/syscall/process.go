package syscall

// SysProcAttr is what of a new process is special to Linux.
type SysProcAttr struct {
	Setsid  bool
	Setpgid bool
	Pgid    int
}

func kill(pid, signal int) (errno int)

// Kill sends a signal to a process.
func Kill(pid int, sig Signal) error {
	if errno := kill(pid, int(sig)); errno != 0 {
		return Errno(errno)
	}
	return nil
}

// A Timeval is a time in seconds and microseconds.
type Timeval struct {
	Sec  int64
	Usec int64
}

func (t *Timeval) Unix() (sec int64, nsec int64) { return t.Sec, t.Usec * 1000 }
func (t *Timeval) Nano() int64                   { return t.Sec*1e9 + t.Usec*1000 }

// A Rusage is what a process has used, as wait4(2) tells it.
type Rusage struct {
	Utime    Timeval
	Stime    Timeval
	Maxrss   int64
	Ixrss    int64
	Idrss    int64
	Isrss    int64
	Minflt   int64
	Majflt   int64
	Nswap    int64
	Inblock  int64
	Oublock  int64
	Msgsnd   int64
	Msgrcv   int64
	Nsignals int64
	Nvcsw    int64
	Nivcsw   int64
}

// A WaitStatus is how a process ended, as wait(2) encodes it.
type WaitStatus uint32

func (w WaitStatus) Exited() bool    { return w&0x7F == 0 }
func (w WaitStatus) Signaled() bool  { return w&0x7F != 0x7F && w&0x7F != 0 }
func (w WaitStatus) Stopped() bool   { return w&0xFF == 0x7F }
func (w WaitStatus) Continued() bool { return w == 0xFFFF }
func (w WaitStatus) CoreDump() bool  { return w.Signaled() && w&0x80 != 0 }

func (w WaitStatus) ExitStatus() int {
	if !w.Exited() {
		return -1
	}
	return int(w>>8) & 0xFF
}

func (w WaitStatus) Signal() Signal {
	if !w.Signaled() {
		return -1
	}
	return Signal(w & 0x7F)
}

func (w WaitStatus) StopSignal() Signal {
	if !w.Stopped() {
		return -1
	}
	return Signal(w>>8) & 0xFF
}
