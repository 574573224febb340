package testing

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"runtime"
	"strings"
	"sync"
	"time"
)

type common struct {
	mu                                   sync.Mutex
	out                                  []byte
	partial                              []byte    // of a line that Output's writer was given
	w                                    io.Writer // takes what a finished child says
	failed, skipped, finished, done, ran bool
	helpers                              map[string]bool
	cleanups                             []func()
	cleaning                             bool
	name                                 string
	parent                               *common
	start                                time.Time
	duration                             time.Duration
	barrier                              chan bool // closed when the parent is done: parallel tests go on
	signal                               chan bool
	sub                                  []*T
	parallel, alone                      bool
	loud, bench                          bool
	temp                                 string
	temps                                int
	ctx                                  context.Context
	cancel                               context.CancelFunc
}

func (c *common) private() {}

// Name returns the test's name, with those of its parents.
func (c *common) Name() string { return c.name }

// indented writes to a test's text, four spaces in front of each line.
type indented struct{ c *common }

func (w indented) Write(b []byte) (int, error) {
	for _, line := range strings.SplitAfter(string(b), "\n") {
		if line != "" {
			w.c.out = append(append(w.c.out, "    "...), line...)
		}
	}
	return len(b), nil
}

func (c *common) flush(format string, args ...any) {
	p := c.parent
	p.mu.Lock()
	defer p.mu.Unlock()
	c.mu.Lock()
	defer c.mu.Unlock()
	w := p.w
	if events {
		w = os.Stdout
	}
	text := fmt.Sprintf(format, args...) + string(c.out)
	c.out = nil
	if c.loud && w == io.Writer(os.Stdout) {
		announce(c.name, "%s", text)
	} else {
		io.WriteString(w, mark()+text)
	}
}

// mark begins lines of which events are made; a test's own text may look the same.
func mark() string {
	if events {
		return "\x16"
	}
	return ""
}

// The test that what is printed belongs to.
var (
	speaker     string
	speakerLock sync.Mutex
)

// announce prints a line that names its test.
func announce(name, format string, args ...any) {
	speakerLock.Lock()
	defer speakerLock.Unlock()
	speaker = name
	fmt.Fprintf(os.Stdout, mark()+format, args...)
}

// speak prints text of a test, behind its name when another one had the word.
func speak(name, text string) {
	speakerLock.Lock()
	defer speakerLock.Unlock()
	if speaker == "" {
		speaker = name
	} else if speaker != name {
		fmt.Fprintf(os.Stdout, "%s=== NAME  %s\n", mark(), name)
		speaker = name
	}
	os.Stdout.WriteString(text)
}

// startSpeaking begins a run of tests.
func startSpeaking() {
	speakerLock.Lock()
	defer speakerLock.Unlock()
	speaker = ""
}

// place is the file and line of the caller outside of helpers.
func (c *common) place() string {
	var pcs [50]uintptr
	frames := runtime.CallersFrames(pcs[:runtime.Callers(4, pcs[:])])
	first := runtime.Frame{}
	for {
		f, more := frames.Next()
		if first.PC == 0 {
			first = f
		}
		if !c.helpers[f.Function] {
			first = f
			break
		}
		if !more {
			break
		}
	}
	file := first.File[strings.LastIndexByte(first.File, '/')+1:]
	if file == "" {
		file = "???"
	}
	return fmt.Sprintf("%s:%d: ", file, max(first.Line, 1))
}

func (c *common) log(s string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.done {
		for p := c.parent; p != nil; p = p.parent {
			if !p.done {
				p.mu.Lock()
				p.write(c.place(), s)
				p.mu.Unlock()
				return
			}
		}
		panic("Log in goroutine after " + c.name + " has completed: " + s)
	}
	c.write(c.place(), s)
}

func (c *common) write(place, s string) {
	c.endPartial()
	c.writeText("    " + place + strings.ReplaceAll(strings.TrimSuffix(s, "\n"), "\n", "\n        ") + "\n")
}

func (c *common) writeText(s string) {
	switch {
	case !c.loud || c.done:
		c.out = append(c.out, s...)
	case c.bench:
		os.Stdout.WriteString(s)
	default:
		speak(c.name, s)
	}
}

// endPartial ends a line that was begun.
func (c *common) endPartial() {
	if len(c.partial) > 0 {
		c.writeText("    " + string(c.partial) + "\n")
		c.partial = nil
	}
}

func (c *common) endLines() {
	for ; c != nil && c.parent != nil; c = c.parent {
		c.mu.Lock()
		c.endPartial()
		c.mu.Unlock()
	}
}

type output struct{ c *common }

func (o output) Write(b []byte) (int, error) {
	o.c.mu.Lock()
	defer o.c.mu.Unlock()
	if o.c.done {
		panic("Write called after " + o.c.name + " has completed")
	}
	o.c.partial = append(o.c.partial, b...)
	for {
		end := bytes.IndexByte(o.c.partial, '\n') + 1
		if end == 0 {
			return len(b), nil
		}
		o.c.writeText("    " + string(o.c.partial[:end]))
		o.c.partial = o.c.partial[end:]
	}
}

// Output returns a writer to the test's text.
func (c *common) Output() io.Writer { return output{c} }

// Log adds to the test's text.
func (c *common) Log(args ...any) { c.log(fmt.Sprintln(args...)) }

// Logf adds to the test's text.
func (c *common) Logf(format string, args ...any) { c.log(fmt.Sprintf(format, args...)) }

// Error is Log and Fail.
func (c *common) Error(args ...any) {
	c.log(fmt.Sprintln(args...))
	c.Fail()
}

// Errorf is Logf and Fail.
func (c *common) Errorf(format string, args ...any) {
	c.log(fmt.Sprintf(format, args...))
	c.Fail()
}

// Fatal is Log and FailNow.
func (c *common) Fatal(args ...any) {
	c.log(fmt.Sprintln(args...))
	c.FailNow()
}

// Fatalf is Logf and FailNow.
func (c *common) Fatalf(format string, args ...any) {
	c.log(fmt.Sprintf(format, args...))
	c.FailNow()
}

// Skip is Log and SkipNow.
func (c *common) Skip(args ...any) {
	c.log(fmt.Sprintln(args...))
	c.SkipNow()
}

// Skipf is Logf and SkipNow.
func (c *common) Skipf(format string, args ...any) {
	c.log(fmt.Sprintf(format, args...))
	c.SkipNow()
}

// Fail marks the test as failed; it goes on.
func (c *common) Fail() {
	if c.parent != nil {
		c.parent.Fail()
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.done {
		panic("Fail in goroutine after " + c.name + " has completed")
	}
	c.failed = true
}

// FailNow marks the test as failed and ends it.
func (c *common) FailNow() {
	c.Fail()
	c.finish(false)
}

// SkipNow marks the test as skipped and ends it.
func (c *common) SkipNow() { c.finish(true) }

func (c *common) finish(skipped bool) {
	c.mu.Lock()
	c.skipped = c.skipped || skipped
	c.finished = true
	c.mu.Unlock()
	runtime.Goexit()
}

// Failed reports whether the test has failed.
func (c *common) Failed() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.failed
}

// Skipped reports whether the test was skipped.
func (c *common) Skipped() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.skipped
}

// Helper marks the caller as a function whose callers stand in the test's text.
func (c *common) Helper() {
	pc, _, _, _ := runtime.Caller(1)
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.helpers == nil {
		c.helpers = map[string]bool{}
	}
	if f := runtime.FuncForPC(pc); f != nil {
		c.helpers[f.Name()] = true
	}
}

// Cleanup has f called when the test and its subtests are done, the newest first.
func (c *common) Cleanup(f func()) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.cleanups = append(c.cleanups, f)
}

// cleanup runs what Cleanup was given, also when one of them panics or ends the goroutine.
func (c *common) cleanup() {
	c.cleaning = true
	defer func() { c.cleaning = false }()
	if c.cancel != nil {
		c.cancel()
	}
	defer func() {
		c.mu.Lock()
		left := len(c.cleanups) > 0
		c.mu.Unlock()
		if left {
			c.cleanup()
		}
	}()
	for {
		c.mu.Lock()
		n := len(c.cleanups)
		if n == 0 {
			c.mu.Unlock()
			return
		}
		f := c.cleanups[n-1]
		c.cleanups = c.cleanups[:n-1]
		c.mu.Unlock()
		f()
	}
}

// recoveringCleanup is cleanup, and returns what it panicked with.
func (c *common) recoveringCleanup() (r any) {
	defer func() { r = recover() }()
	c.cleanup()
	return nil
}

// TempDir returns a new directory that is removed when the test is done.
func (c *common) TempDir() string {
	if c.temp == "" {
		pattern := strings.Map(func(r rune) rune {
			if r == '-' || r == '_' || r == '.' || r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' {
				return r
			}
			return -1
		}, c.name)
		dir, err := os.MkdirTemp("", pattern[:min(len(pattern), 64)])
		if err != nil {
			c.Fatalf("TempDir: %v", err)
		}
		c.temp = dir
		c.Cleanup(func() {
			if err := os.RemoveAll(dir); err != nil {
				c.Errorf("TempDir RemoveAll cleanup: %v", err)
			}
		})
	}
	c.temps++
	dir := fmt.Sprintf("%s/%03d", c.temp, c.temps)
	if err := os.Mkdir(dir, 0o777); err != nil {
		c.Fatalf("TempDir: %v", err)
	}
	return dir
}

// ArtifactDir returns a directory for files that the test makes.
func (c *common) ArtifactDir() string { return c.TempDir() }

// Attr notes a property of the test, shown with -test.v.
func (c *common) Attr(key, value string) {
	if c.loud {
		announce(c.name, "=== ATTR  %s %s %s\n", c.name, key, value)
	}
}

// only says that the test changes what the whole process sees.
func (c *common) only(what string) {
	for p := c; p != nil; p = p.parent {
		if p.parallel {
			panic("testing: test using t.Setenv, t.Chdir, or cryptotest.SetGlobalRandom can not use t.Parallel")
		}
	}
	c.alone = true
}

// Setenv sets an environment variable until the test is done.
func (c *common) Setenv(key, value string) {
	c.only("Setenv")
	old, had := os.LookupEnv(key)
	if err := os.Setenv(key, value); err != nil {
		c.Fatalf("cannot set environment variable: %v", err)
	}
	c.Cleanup(func() {
		if had {
			os.Setenv(key, old)
		} else {
			os.Unsetenv(key)
		}
	})
}

// Chdir changes the working directory until the test is done.
func (c *common) Chdir(dir string) {
	c.only("Chdir")
	old, err := os.Getwd()
	if err == nil {
		err = os.Chdir(dir)
	}
	if err != nil {
		c.Fatal(err)
	}
	c.Cleanup(func() {
		if err := os.Chdir(old); err != nil {
			panic("testing.Chdir: " + err.Error())
		}
	})
}

// Context returns a context that is cancelled before the cleanups run.
func (c *common) Context() context.Context { return c.ctx }
