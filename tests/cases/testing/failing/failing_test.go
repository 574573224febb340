// Package failing has tests of every outcome.
package failing

import (
	"fmt"
	"testing"
)

func TestPasses(t *testing.T) { t.Log("logged", 1) }

func TestFails(t *testing.T) {
	t.Run("first", func(t *testing.T) { t.Error("bad") })
	t.Run("second", func(t *testing.T) {
		t.Run("inner", func(t *testing.T) { t.Fatalf("worse %d", 2) })
	})
	t.Run("third", func(t *testing.T) { t.Skip("not now") })
}

func TestSkipped(t *testing.T) { t.Skipf("because %v", true) }

func TestPrints(t *testing.T) {
	fmt.Println("printed")
	helper(t)
}

func helper(t *testing.T) {
	t.Helper()
	t.Errorf("two\nlines")
}

func FuzzReverse(f *testing.F) {
	f.Add("seed")
	f.Fuzz(func(t *testing.T, s string) { t.Log(s) })
}

func BenchmarkLoop(b *testing.B) {
	for b.Loop() {
	}
}

func Example_right() {
	fmt.Println("right")
	// Output: right
}

func Example_wrong() {
	fmt.Println("one\ntwo")
	// Output:
	// one
	// three
}

func Example_silent() { panic("only compiled") }
