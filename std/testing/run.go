package testing

import (
	"flag"
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"slices"
	"strings"
	"time"
)

// M is a test program: what TestMain gets.
type M struct {
	matches    func(pat, s string) (bool, error)
	tests      []InternalTest
	benchmarks []InternalBenchmark
	fuzz       []InternalFuzzTarget
	examples   []InternalExample
	exitCode   int // what Run returned, for programs whose TestMain does not pass it on
}

type testDeps interface {
	MatchString(pat, str string) (bool, error)
}

type matcher func(pat, str string) (bool, error)

func (m matcher) MatchString(pat, str string) (bool, error) { return m(pat, str) }

// MainStart returns the test program of the tests.
func MainStart(deps testDeps, tests []InternalTest, benchmarks []InternalBenchmark, fuzzTargets []InternalFuzzTarget, examples []InternalExample) *M {
	Init()
	testBinary = true
	if d, ok := deps.(interface{ ImportPath() string }); ok {
		importPath = d.ImportPath()
	}
	return &M{matches: deps.MatchString, tests: tests, benchmarks: benchmarks, fuzz: fuzzTargets, examples: examples}
}

// Main runs the tests as the flags say and exits.
func Main(matchString func(pat, str string) (bool, error), tests []InternalTest, benchmarks []InternalBenchmark, examples []InternalExample) {
	os.Exit(MainStart(matcher(matchString), tests, benchmarks, nil, examples).Run())
}

// Run runs the tests as the flags say and returns the exit code.
func (m *M) Run() (code int) {
	defer func() { m.exitCode = code }()
	if !flag.Parsed() {
		flag.Parse()
	}
	if *parallel < 1 {
		fmt.Fprintln(os.Stderr, "testing: -parallel can only be given a positive integer")
		flag.Usage()
		return 2
	}
	var deadline time.Time
	if *timeout > 0 {
		deadline = time.Now().Add(*timeout)
		alarm := time.AfterFunc(*timeout, timedOut)
		defer alarm.Stop()
	}
	ran, ok := runTests(m.matches, m.tests, nil, deadline)
	fuzzRan, fuzzOk := runTests(m.matches, nil, m.fuzz, deadline)
	examplesRan, examplesOk := runExamples(m.matches, m.examples)
	if !ran && !fuzzRan && !examplesRan && *benchMatch == "" {
		fmt.Fprintln(os.Stderr, "testing: warning: no tests to run")
	}
	if !ok || !fuzzOk || !examplesOk || !runBenchmarks(m.matches, m.benchmarks) {
		fmt.Println(mark() + "FAIL")
		return 1
	}
	fmt.Println(mark() + "PASS")
	return 0
}

// timedOut ends the program with the traces of all goroutines.
func timedOut() {
	var names []string
	running.Range(func(name, begin any) bool {
		names = append(names, fmt.Sprintf("\n\t%s (%v)", name, time.Since(begin.(time.Time)).Round(time.Second)))
		return true
	})
	slices.Sort(names)
	extra := ""
	if len(names) > 0 {
		extra = "\nrunning tests:" + strings.Join(names, "")
	}
	debug.SetTraceback("all")
	panic(fmt.Sprintf("test timed out after %v%s", *timeout, extra))
}

// RunTests runs the tests and reports whether all have passed.
func RunTests(matchString func(pat, str string) (bool, error), tests []InternalTest) (ok bool) {
	ran, ok := runTests(matchString, tests, nil, time.Time{})
	if !ran {
		fmt.Fprintln(os.Stderr, "testing: warning: no tests to run")
	}
	return ok
}

func runTests(matches func(pat, str string) (bool, error), tests []InternalTest, fuzz []InternalFuzzTarget, deadline time.Time) (ran, ok bool) {
	times, room, pattern := 1, 8, ""
	if count != nil {
		times, room, pattern = *count, *parallel, *match
	}
	ok = true
	for range times {
		startSpeaking()
		s := newState(matches, pattern, room)
		s.deadline = deadline
		root := newTest("", nil, s)
		root.w = os.Stdout
		root.loud = verbose != nil && *verbose
		root.run(func(t *T) {
			for _, test := range tests {
				t.Run(test.Name, test.F)
			}
			for _, f := range fuzz {
				if !s.asked(f.Name) {
					continue
				}
				t.Run(f.Name, func(t *T) {
					ft := &F{state: s}
					ft.name, ft.parent, ft.w, ft.loud, ft.ctx = t.name, &t.common, indented{&t.common}, t.loud, t.ctx
					f.Fn(ft)
					ft.cleanup()
				})
			}
		})
		<-root.signal
		ok = ok && !root.Failed()
		ran = ran || root.ran
	}
	return
}

// RunExamples runs the examples and reports whether all have printed what they must.
func RunExamples(matchString func(pat, str string) (bool, error), examples []InternalExample) (ok bool) {
	_, ok = runExamples(matchString, examples)
	return
}

func runExamples(matches func(pat, str string) (bool, error), examples []InternalExample) (ran, ok bool) {
	ok = true
	for _, e := range examples {
		if match != nil && *match != "" {
			if found, err := matches(*match, e.Name); err != nil || !found {
				continue
			}
		}
		ran = true
		if !runExample(e) {
			ok = false
		}
	}
	return
}

func runExample(e InternalExample) bool {
	if verbose != nil && *verbose {
		fmt.Printf("%s=== RUN   %s\n", mark(), e.Name)
	}
	r, w, err := os.Pipe()
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	stdout := os.Stdout
	os.Stdout = w
	text := make(chan string)
	go func() {
		b, _ := io.ReadAll(r)
		text <- string(b)
	}()
	if events {
		defer func() { fmt.Printf("%s=== NAME   \n", mark()) }()
	}
	start := time.Now()
	func() {
		defer func() {
			w.Close()
			os.Stdout = stdout
		}()
		e.F()
	}()
	got, want := strings.TrimSpace(<-text), strings.TrimSpace(e.Output)
	d := seconds(time.Since(start))
	if e.Unordered {
		if sortLines(got) != sortLines(want) {
			fmt.Printf("%s--- FAIL: %s (%s)\ngot:\n%s\nwant (unordered):\n%s\n", mark(), e.Name, d, got, want)
			return false
		}
	} else if got != want {
		fmt.Printf("%s--- FAIL: %s (%s)\ngot:\n%s\nwant:\n%s\n", mark(), e.Name, d, got, want)
		return false
	}
	if verbose != nil && *verbose {
		fmt.Printf("%s--- PASS: %s (%s)\n", mark(), e.Name, d)
	}
	return true
}

func sortLines(s string) string {
	lines := strings.Split(s, "\n")
	slices.Sort(lines)
	return strings.Join(lines, "\n")
}
