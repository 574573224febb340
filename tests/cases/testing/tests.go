// run exit=1
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
	"testing"
	"time"
)

var sink any

func helper(t *testing.T, x int) {
	t.Helper()
	t.Errorf("helper says %d", x)
}

func match(pat, s string) (bool, error) { return strings.Contains(s, pat), nil }

func main() {
	testing.Init()
	flag.Parse()
	flag.Set("test.benchtime", "5ms")
	fmt.Println(testing.AllocsPerRun(100, func() {}), testing.AllocsPerRun(100, func() { sink = new([4]int) }), testing.AllocsPerRun(10, func() { sink = make([]int, 100); sink = errors.New("x") }))
	r := testing.BenchmarkResult{N: 1000, T: 123456789, Bytes: 512, MemAllocs: 3000, MemBytes: 64000, Extra: map[string]float64{"widgets": 0.5}}
	fmt.Println(r, r.MemString(), r.NsPerOp(), r.AllocsPerOp())
	for _, ns := range []int64{1, 20, 333, 4444, 55555, 666666, 7777777, 88888888} {
		fmt.Println(testing.BenchmarkResult{N: 10000, T: time.Duration(ns), Bytes: 100})
	}
	fmt.Println(testing.Testing(), testing.CoverMode())
	n := 0
	br := testing.Benchmark(func(b *testing.B) {
		if b.N == 1 {
			n++
		}
		for i := 0; i < b.N; i++ {
			sink = new(int)
		}
	})
	fmt.Println(n, br.N >= 1, br.AllocsPerOp(), br.AllocedBytesPerOp())
	loops := 0
	br = testing.Benchmark(func(b *testing.B) {
		b.SetBytes(10)
		for b.Loop() {
			loops++
		}
	})
	fmt.Println(loops == br.N, loops >= 1, br.T > 0)
	// What the tests say goes through a pipe, to leave out how long they took; the last example waits for its end.
	stdout, done := os.Stdout, make(chan bool)
	r0, w0, _ := os.Pipe()
	os.Stdout = w0
	go func() {
		text, _ := io.ReadAll(r0)
		for line := range strings.Lines(string(text)) {
			if i := strings.Index(line, " ("); i >= 0 && strings.Contains(line, "---") {
				line = line[:i] + "\n"
			}
			stdout.WriteString(line)
		}
		close(done)
	}()
	testing.Main(match, []testing.InternalTest{
		{"TestPass", func(t *testing.T) { t.Log("not shown") }},
		{"TestFail", func(t *testing.T) {
			t.Log("one", 2)
			helper(t, 3)
			t.Error("multi\nline")
			t.Cleanup(func() { fmt.Println("cleanup 1") })
			t.Cleanup(func() { fmt.Println("cleanup 2"); t.Log("late") })
			t.Fatalf("fatal %v", t.Failed())
			fmt.Println("not reached")
		}},
		{"TestSkip", func(t *testing.T) { t.Skip("why") }},
		{"TestSub", func(t *testing.T) {
			for _, n := range []string{"a", "b c", "a", ""} {
				fmt.Println(t.Run(n, func(t *testing.T) {
					if t.Name() == "TestSub/b_c" {
						t.Error("in", t.Name())
						t.Run("deep", func(t *testing.T) { t.FailNow() })
					}
				}))
			}
		}},
		{"TestDir", func(t *testing.T) {
			d := t.TempDir()
			os.WriteFile(d+"/x", []byte("y"), 0o644)
			t.Setenv("FOO_T", "bar")
			fmt.Println(os.Getenv("FOO_T"), t.Context().Err())
			t.Cleanup(func() { _, err := os.Stat(d); fmt.Println(err, t.Context().Err()) })
		}},
		{"TestParallel", func(t *testing.T) {
			ch := make(chan int, 2)
			t.Run("p1", func(t *testing.T) { t.Parallel(); ch <- 1 })
			t.Run("p2", func(t *testing.T) { t.Parallel(); ch <- 2 })
			fmt.Println(len(ch))
			t.Cleanup(func() { fmt.Println(<-ch + <-ch) })
		}},
	}, nil, []testing.InternalExample{
		{Name: "ExampleGood", F: func() { fmt.Println("out"); fmt.Println("put") }, Output: "out\nput\n"},
		{Name: "ExampleBad", F: func() { fmt.Println("x") }, Output: "y"},
		{Name: "ExampleAny", F: func() { fmt.Println("b"); fmt.Println("a") }, Output: "a\nb", Unordered: true},
		{Name: "ExampleEnd", F: func() { w0.Close(); <-done }},
	})
}
