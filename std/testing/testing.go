// Package testing runs tests and benchmarks that a program lists itself (Main, MainStart, RunTests, Benchmark).
//
// A test runs in a goroutine of its own, so that FailNow can end it; its parent waits for its signal. What a test logs
// is kept until the test is done and then goes, indented, to its parent's text, from the outermost to standard output.
package testing

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"reflect"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// TB is what T, B and F have in common.
type TB interface {
	ArtifactDir() string
	Attr(key, value string)
	Cleanup(func())
	Error(args ...any)
	Errorf(format string, args ...any)
	Fail()
	FailNow()
	Failed() bool
	Fatal(args ...any)
	Fatalf(format string, args ...any)
	Helper()
	Log(args ...any)
	Logf(format string, args ...any)
	Name() string
	Setenv(key, value string)
	Chdir(dir string)
	Skip(args ...any)
	SkipNow()
	Skipf(format string, args ...any)
	Skipped() bool
	TempDir() string
	Context() context.Context
	Output() io.Writer
	private()
}

// The flags of a test program, by Init.
var (
	short, verbose      *bool
	match, benchMatch   *string
	benchTime           = benchTimeFlag{d: time.Second}
	benchMem, failFast  *bool
	count, parallel     *int
	timeout             *time.Duration
	events              bool   // what is printed is made into events: each result at once, none under another
	testBinary          bool   // MainStart was called
	importPath          string // of the package under test, "" if it is not known
	initOnce            sync.Once
	numFailed           atomic.Uint32 // tests that have failed
	running             sync.Map      // of names of tests, when they began or went on
)

// Init registers the flags of a test program.
func Init() {
	initOnce.Do(func() {
		short = flag.Bool("test.short", false, "run smaller test suite to save time")
		verbose = new(bool)
		flag.Var(verboseFlag{}, "test.v", "verbose: print additional output")
		failFast = flag.Bool("test.failfast", false, "do not start new tests after the first test failure")
		match = flag.String("test.run", "", "run only tests and examples matching `regexp`")
		benchMatch = flag.String("test.bench", "", "run only benchmarks matching `regexp`")
		benchMem = flag.Bool("test.benchmem", false, "print memory allocations for benchmarks")
		count = flag.Int("test.count", 1, "run tests and benchmarks `n` times")
		parallel = flag.Int("test.parallel", runtime.GOMAXPROCS(0), "run at most `n` tests in parallel")
		timeout = flag.Duration("test.timeout", 0, "panic test binary after duration `d` (default 0, timeout disabled)")
		flag.Var(&benchTime, "test.benchtime", "run each benchmark for duration `d` or N times if `d` is of the form Nx")
	})
}

// verboseFlag is -test.v, -test.v=false and -test.v=test2json.
type verboseFlag struct{}

func (verboseFlag) IsBoolFlag() bool { return true }

func (verboseFlag) String() string { return "false" }

func (verboseFlag) Set(s string) error {
	on, err := strconv.ParseBool(s)
	events = s == "test2json"
	*verbose = on || events
	if events {
		return nil
	}
	return err
}

// Short reports whether the flag -test.short is set.
func Short() bool {
	if short == nil {
		panic("testing: Short called before Init")
	}
	if !flag.Parsed() {
		panic("testing: Short called before Parse")
	}
	return *short
}

// Verbose reports whether the flag -test.v is set.
func Verbose() bool {
	if !flag.Parsed() {
		panic("testing: Verbose called before Parse")
	}
	return verbose != nil && *verbose
}

// Testing reports whether this is a program that runs tests by MainStart, as gos test makes it.
func Testing() bool { return testBinary }

// CoverMode returns "": coverage is not measured.
func CoverMode() string { return "" }

// Coverage returns 0.
func Coverage() float64 { return 0 }

// CoverBlock is part of the interface of coverage tools.
type CoverBlock struct {
	Line0, Line1 uint32
	Col0, Col1   uint16
	Stmts        uint16
}

// Cover is part of the interface of coverage tools.
type Cover struct {
	Mode            string
	Counters        map[string][]uint32
	Blocks          map[string][]CoverBlock
	CoveredPackages string
}

// RegisterCover does nothing.
func RegisterCover(c Cover) {}

// T is a test.
type T struct {
	common
	state *state
}

// state is what the tests of a run share. A test that runs in parallel counts as running, and so does one test that does
// not; who waits for its subtests does not count.
type state struct {
	matches       func(pat, s string) (bool, error)
	pattern       string
	mu            sync.Mutex
	names         map[string]int
	deadline      time.Time
	running       int
	maxParallel   int
	waiting       int
	startParallel chan bool // one of those that wait may run
}

func newState(matches func(pat, s string) (bool, error), pattern string, maxParallel int) *state {
	return &state{matches: matches, pattern: pattern, names: map[string]int{}, running: 1, maxParallel: maxParallel,
		startParallel: make(chan bool)}
}

func (s *state) waitParallel() {
	s.mu.Lock()
	if s.running < s.maxParallel {
		s.running++
		s.mu.Unlock()
		return
	}
	s.waiting++
	s.mu.Unlock()
	<-s.startParallel
}

func (s *state) release() {
	s.mu.Lock()
	if s.waiting == 0 {
		s.running--
		s.mu.Unlock()
		return
	}
	s.waiting--
	s.mu.Unlock()
	s.startParallel <- true
}

func newTest(name string, parent *common, s *state) *T {
	t := &T{state: s}
	t.common = common{name: name, parent: parent, barrier: make(chan bool), signal: make(chan bool, 1)}
	t.ctx, t.cancel = context.WithCancel(context.Background())
	return t
}

// fullName is the name of a subtest, made different from its siblings', and whether it is asked for.
func (s *state) fullName(parent *common, name string) (string, bool) {
	name = strings.Map(func(r rune) rune {
		if r == ' ' || r == '\t' || r == '\n' {
			return '_'
		}
		return r
	}, name)
	if parent.name != "" {
		if name == "" {
			name = "#00"
		}
		full := parent.name + "/" + name
		s.mu.Lock()
		n := s.names[full]
		s.names[full]++
		for unique := full; n > 0; n++ {
			unique = fmt.Sprintf("%s#%02d", full, n)
			if s.names[unique] == 0 {
				s.names[full] = n + 1
				s.names[unique]++
				full = unique
				break
			}
		}
		if strings.HasSuffix(full, "/#00") {
			s.names[full]++
		}
		s.mu.Unlock()
		name = full
	}
	return name, s.asked(name)
}

func (s *state) asked(name string) bool {
	if s.pattern == "" || s.matches == nil {
		return true
	}
	patterns := strings.Split(s.pattern, "/")
	for i, part := range strings.Split(name, "/") {
		if i >= len(patterns) {
			break
		}
		ok, err := s.matches(patterns[i], part)
		if err != nil {
			fmt.Fprintf(os.Stderr, "testing: invalid regexp for element %d of -test.run (%q): %s\n", i, patterns[i], err)
			os.Exit(1)
		}
		if !ok {
			return false
		}
	}
	return true
}

// Deadline returns when the test must be done, if there is a limit.
func (t *T) Deadline() (deadline time.Time, ok bool) {
	return t.state.deadline, !t.state.deadline.IsZero()
}

// Parallel lets the test wait until its parent is done, and then run beside others that called Parallel.
func (t *T) Parallel() {
	if t.parallel {
		panic("testing: t.Parallel called multiple times")
	}
	if t.alone {
		panic("testing: test using t.Setenv, t.Chdir, or cryptotest.SetGlobalRandom can not use t.Parallel")
	}
	if t.parent == nil || t.parent.barrier == nil {
		return
	}
	t.parallel = true
	t.duration += time.Since(t.start)
	t.parent.mu.Lock()
	t.parent.sub = append(t.parent.sub, t)
	t.parent.mu.Unlock()
	if t.loud {
		announce(t.name, "=== PAUSE %s\n", t.name)
	}
	running.Delete(t.name)
	t.signal <- true
	<-t.parent.barrier
	t.state.waitParallel()
	if t.loud {
		announce(t.name, "=== CONT  %s\n", t.name)
	}
	t.start = time.Now()
	running.Store(t.name, t.start)
}

// Run runs f as a subtest and reports whether it has not failed so far.
func (t *T) Run(name string, f func(t *T)) bool {
	if t.cleaning {
		panic("testing: t.Run called during t.Cleanup")
	}
	full, ok := t.state.fullName(&t.common, name)
	if !ok || failFast != nil && *failFast && numFailed.Load() > 0 {
		return true
	}
	sub := newTest(full, &t.common, t.state)
	sub.w = indented{&sub.common}
	sub.loud = t.loud
	if sub.loud {
		announce(full, "=== RUN   %s\n", full)
	}
	running.Store(full, time.Now())
	go sub.run(f)
	if !<-sub.signal {
		// FailNow of this test was called by the subtest.
		runtime.Goexit()
	}
	t.goesOn()
	return !sub.Failed()
}

// goesOn says that what is printed belongs to the test again: a subtest has ended.
func (c *common) goesOn() {
	if c.loud && events {
		announce(c.name, "=== NAME  %s\n", c.name)
	}
}

var errExit = errors.New("test executed panic(nil) or runtime.Goexit")

func (t *T) run(f func(t *T)) {
	defer func() {
		if t.Failed() {
			numFailed.Add(1)
		}
		r := recover()
		signal := true
		if !t.finished && r == nil {
			r = errExit
			for p := t.parent; p != nil; p = p.parent {
				if p.finished {
					if !t.parallel {
						t.Errorf("%v: subtest may have called FailNow on a parent test", errExit)
						r = nil
					}
					signal = false
					break
				}
			}
		}
		// A cleanup may end the goroutine: the test is done then too, unless it panics.
		panics := false
		defer func() {
			if panics {
				return
			}
			if r != nil {
				panic(r)
			}
			running.Delete(t.name)
			t.signal <- signal
		}()
		end := func(r any) {
			t.Fail()
			if r := t.recoveringCleanup(); r != nil {
				t.Logf("cleanup panicked with %v", r)
			}
			for c := &t.common; c.parent != nil; c = c.parent {
				c.duration += time.Since(c.start)
				c.mu.Lock()
				c.endPartial()
				c.mu.Unlock()
				c.flush("--- FAIL: %s (%s)\n", c.name, seconds(c.duration))
				if r := c.parent.recoveringCleanup(); r != nil {
					fmt.Fprintf(c.parent.w, "cleanup panicked with %v", r)
				}
			}
			panics = true
			panic(r)
		}
		if r != nil {
			end(r)
		}
		t.duration += time.Since(t.start)
		if len(t.sub) > 0 {
			t.state.release()
			running.Delete(t.name)
			close(t.barrier)
			for _, sub := range t.sub {
				<-sub.signal
			}
			begin := time.Now()
			running.Store(t.name, begin)
			r := t.recoveringCleanup()
			t.duration += time.Since(begin)
			if r != nil {
				end(r)
			}
			if !t.parallel {
				t.state.waitParallel()
			}
		} else if t.parallel {
			t.state.release()
		}
		t.endLines()
		t.report()
		t.done = true
		for p := t.parent; p != nil; p = p.parent {
			p.ran = true
		}
	}()
	defer func() {
		if len(t.sub) == 0 {
			t.cleanup()
		}
	}()
	t.start = time.Now()
	f(t)
	t.finished = true
}

func seconds(d time.Duration) string { return fmt.Sprintf("%.2fs", d.Seconds()) }

func (c *common) report() {
	if c.parent == nil {
		return
	}
	verdict := "PASS"
	switch {
	case c.Failed():
		verdict = "FAIL"
	case !c.loud:
		return
	case c.Skipped():
		verdict = "SKIP"
	}
	c.flush("--- %s: %s (%s)\n", verdict, c.name, seconds(c.duration))
}

// F is a fuzz test. Its seeds are run, and nothing else.
type F struct {
	common
	state *state
	seeds [][]any
}

// Add adds a seed.
func (f *F) Add(args ...any) { f.seeds = append(f.seeds, args) }

// Helper is as for tests.
func (f *F) Helper() { f.common.Helper() }

// Fail is as for tests.
func (f *F) Fail() { f.common.Fail() }

// Skipped is as for tests.
func (f *F) Skipped() bool { return f.common.Skipped() }

// Fuzz runs ff, a func(*testing.T, ...), with each of the seeds.
func (f *F) Fuzz(ff any) {
	fn := reflect.ValueOf(ff)
	if fn.Kind() != reflect.Func {
		panic("testing: F.Fuzz must receive a function")
	}
	ft := fn.Type()
	if ft.NumIn() < 2 || ft.In(0) != reflect.TypeFor[*T]() {
		panic("testing: fuzz target must receive at least two arguments, where the first argument is a *T")
	}
	if ft.NumOut() != 0 {
		panic("testing: fuzz target must not return a value")
	}
	t := &T{state: f.state}
	t.name, t.parent, t.w, t.loud = f.name, f.parent, indented{&f.common}, f.loud
	for i, seed := range f.seeds {
		sub := newTest(fmt.Sprintf("%s/seed#%d", f.name, i), &f.common, f.state)
		sub.w, sub.loud = indented{&sub.common}, f.loud
		if sub.loud {
			announce(sub.name, "=== RUN   %s\n", sub.name)
		}
		running.Store(sub.name, time.Now())
		go sub.run(func(t *T) {
			args := []reflect.Value{reflect.ValueOf(t)}
			for _, v := range seed {
				args = append(args, reflect.ValueOf(v))
			}
			fn.Call(args)
		})
		<-sub.signal
		f.goesOn()
	}
}

// InternalTest is a test with its name.
type InternalTest struct {
	Name string
	F    func(*T)
}

// InternalExample is an example with what it must print.
type InternalExample struct {
	Name      string
	F         func()
	Output    string
	Unordered bool
}

// InternalFuzzTarget is a fuzz test with its name.
type InternalFuzzTarget struct {
	Name string
	Fn   func(f *F)
}
