package output

import (
	"fmt"
	"os"
	"testing"
)

func TestLog(t *testing.T) {
	t.Log("first")
	t.Run("sub", func(t *testing.T) {
		t.Log("in sub")
		t.Run("deep", func(t *testing.T) { t.Log("deep"); t.Cleanup(func() { t.Log("cleanup") }) })
		t.Log("back in sub")
	})
	t.Log("after")
	fmt.Println("plain")
	fmt.Print("no newline")
}

func TestFake(t *testing.T) {
	fmt.Println("--- FAIL: TestOther (0.00s)")
	fmt.Println("=== RUN   TestGhost")
	fmt.Println("    --- PASS: TestFake/ghost (0.00s)")
	fmt.Println("PASS")
	t.Log("line1\nline2")
}

func TestSkip(t *testing.T) { t.Skip("why") }

func TestAttr(t *testing.T) {
	t.Attr("key", "some value")
	t.Log("x")
}

func TestErr(t *testing.T) {
	t.Errorf("bad %d", 1)
	t.Run("s", func(t *testing.T) { t.Fatal("fatal") })
	os.Stderr.WriteString("to stderr\n")
	t.Fail()
}

func TestHelper(t *testing.T) {
	h := func() { t.Helper(); t.Log("from helper") }
	h()
	fmt.Fprintln(t.Output(), "to output")
	fmt.Fprint(t.Output(), "partial")
}

func BenchmarkX(b *testing.B) {
	for b.Loop() {
	}
	b.Log("bench log")
}

func BenchmarkSub(b *testing.B) {
	b.Run("one", func(b *testing.B) {
		for b.Loop() {
		}
	})
	b.Run("skip", func(b *testing.B) { b.Skip("no") })
}

func Example_x() {
	fmt.Println("hi")
	// Output: hi
}

func Example_bad() {
	fmt.Println("hi")
	// Output: ho
}

func FuzzF(f *testing.F) {
	f.Add(1)
	f.Fuzz(func(t *testing.T, n int) { t.Log("n", n) })
}
