// Package exec runs other programs.
package exec

import (
	"bytes"
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
)

// Error is returned by LookPath.
type Error struct {
	Name string
	Err  error
}

func (e *Error) Error() string { return "exec: " + strconv.Quote(e.Name) + ": " + e.Err.Error() }
func (e *Error) Unwrap() error { return e.Err }

var (
	ErrNotFound = errors.New("executable file not found in $PATH")
	ErrDot      = errors.New("cannot run executable found relative to current directory")
)

// An ExitError is a program that failed.
type ExitError struct {
	*os.ProcessState
	Stderr []byte // what Output saw of its standard error
}

func (e *ExitError) Error() string { return e.ProcessState.String() }

func executable(file string) error {
	info, err := os.Stat(file)
	if err != nil {
		return err
	}
	if info.IsDir() {
		return syscall.EISDIR
	}
	if info.Mode()&0111 == 0 {
		return fs.ErrPermission
	}
	return nil
}

// LookPath finds a program in the directories of $PATH.
func LookPath(file string) (string, error) {
	if strings.Contains(file, "/") {
		if err := executable(file); err != nil {
			return "", &Error{file, err}
		}
		return file, nil
	}
	if file != "" {
		for _, dir := range filepath.SplitList(os.Getenv("PATH")) {
			if dir == "" {
				dir = "."
			}
			path := filepath.Join(dir, file)
			if executable(path) == nil {
				if !filepath.IsAbs(path) {
					return path, &Error{file, ErrDot}
				}
				return path, nil
			}
		}
	}
	return "", &Error{file, ErrNotFound}
}

// A Cmd is a program to run; it runs once.
type Cmd struct {
	Path         string
	Args         []string
	Env          []string
	Dir          string
	Stdin        io.Reader
	Stdout       io.Writer
	Stderr       io.Writer
	ExtraFiles   []*os.File
	SysProcAttr  *syscall.SysProcAttr
	Process      *os.Process
	ProcessState *os.ProcessState
	Err          error
	Cancel       func() error

	ctx     context.Context
	started bool
	given   []*os.File // to the child, closed here once it runs
	kept    []io.Closer
	copies  []func() error
	copied  chan error
	watched chan error
}

// Command returns a Cmd for a program, looked for in $PATH, with arguments.
func Command(name string, arg ...string) *Cmd {
	c := &Cmd{Path: name, Args: append([]string{name}, arg...)}
	if filepath.Base(name) == name {
		path, err := LookPath(name)
		if path != "" {
			c.Path = path
		}
		c.Err = err
	}
	return c
}

// CommandContext is Command for a program that is killed when ctx is done.
func CommandContext(ctx context.Context, name string, arg ...string) *Cmd {
	if ctx == nil {
		panic("nil Context")
	}
	c := Command(name, arg...)
	c.ctx = ctx
	c.Cancel = func() error { return c.Process.Kill() }
	return c
}

func (c *Cmd) String() string {
	if c.Err != nil {
		return strings.Join(c.Args, " ")
	}
	s := c.Path
	for i, a := range c.Args {
		if i > 0 {
			s += " " + a
		}
	}
	return s
}

// Environ returns the environment the program gets.
func (c *Cmd) Environ() []string {
	env, _ := c.environ()
	return env
}

func (c *Cmd) environ() ([]string, error) {
	env := c.Env
	if env == nil {
		env = os.Environ()
		if c.Dir != "" {
			if dir, err := filepath.Abs(c.Dir); err == nil {
				env = append(env, "PWD="+dir)
			}
		}
	}
	// Of several values for a name the last counts.
	var err error
	var list []string
	seen := map[string]bool{}
	for i := len(env) - 1; i >= 0; i-- {
		if strings.IndexByte(env[i], 0) >= 0 {
			err = errors.New("exec: environment variable contains NUL")
			continue
		}
		name, _, ok := strings.Cut(env[i], "=")
		if ok && seen[name] {
			continue
		}
		seen[name] = ok
		list = append(list, env[i])
	}
	for i, j := 0, len(list)-1; i < j; i, j = i+1, j-1 {
		list[i], list[j] = list[j], list[i]
	}
	return list, err
}

// file opens the null device, or a pipe whose other end a goroutine serves.
func (c *Cmd) file(flag int, stream any, serve func(end *os.File) error) (*os.File, error) {
	if f, ok := stream.(*os.File); ok && f != nil {
		return f, nil
	}
	if stream == nil {
		f, err := os.OpenFile(os.DevNull, flag, 0)
		if err == nil {
			c.given = append(c.given, f)
		}
		return f, err
	}
	ours, theirs, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	if flag == os.O_RDONLY {
		ours, theirs = theirs, ours
	}
	c.given = append(c.given, theirs)
	c.kept = append(c.kept, ours)
	c.copies = append(c.copies, func() error { return serve(ours) })
	return theirs, nil
}

func (c *Cmd) files() ([]*os.File, error) {
	drain := func(to io.Writer) func(*os.File) error {
		return func(end *os.File) error {
			_, err := io.Copy(to, end)
			end.Close()
			return err
		}
	}
	in, err := c.file(os.O_RDONLY, c.Stdin, func(end *os.File) error {
		_, err := io.Copy(end, c.Stdin)
		// The program need not read everything.
		if e, ok := err.(*fs.PathError); ok && e.Op == "write" && e.Err == syscall.EPIPE {
			err = nil
		}
		if err1 := end.Close(); err == nil {
			err = err1
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	out, err := c.file(os.O_WRONLY, c.Stdout, drain(c.Stdout))
	if err != nil {
		return nil, err
	}
	problems := out
	if c.Stderr == nil || !same(c.Stderr, c.Stdout) {
		problems, err = c.file(os.O_WRONLY, c.Stderr, drain(c.Stderr))
	}
	return append([]*os.File{in, out, problems}, c.ExtraFiles...), err
}

// same compares writers, which may not be comparable.
func same(a, b io.Writer) bool {
	defer func() { recover() }()
	return a == b
}

func closeAll[T io.Closer](list []T) {
	for _, f := range list {
		f.Close()
	}
}

// Start runs the program and does not wait for its end.
func (c *Cmd) Start() error {
	if c.started {
		return errors.New("exec: already started")
	}
	c.started = true
	err := c.start()
	closeAll(c.given)
	c.given = nil
	if err != nil {
		closeAll(c.kept)
		c.kept = nil
	}
	return err
}

func (c *Cmd) start() error {
	if c.Path == "" && c.Err == nil {
		c.Err = errors.New("exec: no command")
	}
	if c.Err != nil {
		return c.Err
	}
	if c.Cancel != nil && c.ctx == nil {
		return errors.New("exec: command with a non-nil Cancel was not created with CommandContext")
	}
	if c.ctx != nil && c.ctx.Err() != nil {
		return c.ctx.Err()
	}
	files, err := c.files()
	if err != nil {
		return err
	}
	env, err := c.environ()
	if err != nil {
		return err
	}
	args := c.Args
	if len(args) == 0 {
		args = []string{c.Path}
	}
	c.Process, err = os.StartProcess(c.Path, args, &os.ProcAttr{Dir: c.Dir, Files: files, Env: env, Sys: c.SysProcAttr})
	if err != nil {
		return err
	}
	c.copied = make(chan error, len(c.copies))
	for _, serve := range c.copies {
		go func() { c.copied <- serve() }()
	}
	if c.Cancel != nil && c.ctx.Done() != nil {
		c.watched = make(chan error)
		go c.watch()
	}
	return nil
}

// watch cancels the program when its context is done.
func (c *Cmd) watch() {
	var err error
	select {
	case c.watched <- nil:
		return
	case <-c.ctx.Done():
	}
	if problem := c.Cancel(); problem == nil {
		err = c.ctx.Err()
	} else if !errors.Is(problem, os.ErrProcessDone) {
		err = &wrapped{"exec: canceling Cmd", problem}
	}
	c.watched <- err
}

type wrapped struct {
	text string
	err  error
}

func (w *wrapped) Error() string { return w.text + ": " + w.err.Error() }
func (w *wrapped) Unwrap() error { return w.err }

// Wait waits until the program has ended and its output is copied.
func (c *Cmd) Wait() error {
	if c.Process == nil {
		return errors.New("exec: not started")
	}
	if c.ProcessState != nil {
		return errors.New("exec: Wait was already called")
	}
	state, err := c.Process.Wait()
	if err == nil && !state.Success() {
		err = &ExitError{ProcessState: state}
	}
	c.ProcessState = state
	if c.watched != nil {
		if cancelled := <-c.watched; err == nil {
			err = cancelled
		}
	}
	for range c.copies {
		if problem := <-c.copied; err == nil {
			err = problem
		}
	}
	closeAll(c.kept)
	c.kept = nil
	return err
}

// Run runs the program to its end.
func (c *Cmd) Run() error {
	if err := c.Start(); err != nil {
		return err
	}
	return c.Wait()
}

// Output runs the program and returns its standard output.
func (c *Cmd) Output() ([]byte, error) {
	if c.Stdout != nil {
		return nil, errors.New("exec: Stdout already set")
	}
	var out bytes.Buffer
	c.Stdout = &out
	var ends *bothEnds
	if c.Stderr == nil {
		ends = &bothEnds{}
		c.Stderr = ends
	}
	err := c.Run()
	if failed, ok := err.(*ExitError); ok && ends != nil {
		failed.Stderr = ends.bytes()
	}
	return out.Bytes(), err
}

// CombinedOutput runs the program and returns its standard output and standard error.
func (c *Cmd) CombinedOutput() ([]byte, error) {
	if c.Stdout != nil {
		return nil, errors.New("exec: Stdout already set")
	}
	if c.Stderr != nil {
		return nil, errors.New("exec: Stderr already set")
	}
	var out bytes.Buffer
	c.Stdout, c.Stderr = &out, &out
	err := c.Run()
	return out.Bytes(), err
}

// bothEnds keeps the first and the last bytes written to it.
type bothEnds struct {
	first, last []byte
	skipped     int
}

const kept = 32 << 10

func (b *bothEnds) Write(p []byte) (int, error) {
	n := len(p)
	taken := min(kept-len(b.first), n)
	b.first = append(b.first, p[:taken]...)
	b.last = append(b.last, p[taken:]...)
	if over := len(b.last) - kept; over > kept {
		b.last = append([]byte(nil), b.last[over:]...)
		b.skipped += over
	}
	return n, nil
}

func (b *bothEnds) bytes() []byte {
	last, skipped := b.last, b.skipped
	if over := len(last) - kept; over > 0 {
		last = last[over:]
		skipped += over
	}
	all := append([]byte(nil), b.first...)
	if skipped > 0 {
		all = append(all, "\n... omitting "+strconv.Itoa(skipped)+" bytes ...\n"...)
	}
	return append(all, last...)
}

// pipe makes a pipe between the child and the caller.
func (c *Cmd) pipe(name string, set bool) (r, w *os.File, err error) {
	if set {
		return nil, nil, errors.New("exec: " + name + " already set")
	}
	if c.Process != nil {
		return nil, nil, errors.New("exec: " + name + "Pipe after process started")
	}
	return os.Pipe()
}

// StdinPipe returns a pipe to the program's standard input; Wait closes it.
func (c *Cmd) StdinPipe() (io.WriteCloser, error) {
	r, w, err := c.pipe("Stdin", c.Stdin != nil)
	if err != nil {
		return nil, err
	}
	end := &inputEnd{File: w}
	c.Stdin, c.given, c.kept = r, append(c.given, r), append(c.kept, end)
	return end, nil
}

// An inputEnd may be closed by the caller and by Wait.
type inputEnd struct {
	*os.File
	once sync.Once
	err  error
}

func (e *inputEnd) Close() error {
	e.once.Do(func() { e.err = e.File.Close() })
	return e.err
}

// StdoutPipe and StderrPipe return pipes from the program; Wait closes them, so everything must be read before.
func (c *Cmd) StdoutPipe() (io.ReadCloser, error) {
	r, w, err := c.pipe("Stdout", c.Stdout != nil)
	if err != nil {
		return nil, err
	}
	c.Stdout, c.given, c.kept = w, append(c.given, w), append(c.kept, r)
	return r, nil
}

func (c *Cmd) StderrPipe() (io.ReadCloser, error) {
	r, w, err := c.pipe("Stderr", c.Stderr != nil)
	if err != nil {
		return nil, err
	}
	c.Stderr, c.given, c.kept = w, append(c.given, w), append(c.kept, r)
	return r, nil
}
