package parallel

import (
	"fmt"
	"os"
	"runtime"
	"testing"
)

// With one processor there is one order.
func TestMain(m *testing.M) {
	runtime.GOMAXPROCS(1)
	os.Exit(m.Run())
}

func TestOne(t *testing.T) {
	t.Log("before")
	t.Parallel()
	t.Log("after")
}

func TestTwo(t *testing.T) {
	for _, n := range []string{"a", "b", "c"} {
		t.Run(n, func(t *testing.T) {
			t.Log("pre", n)
			t.Parallel()
			t.Log("post", n)
			fmt.Println("printed", n)
		})
	}
	t.Log("end of two")
}

func TestThree(t *testing.T) {
	t.Run("group", func(t *testing.T) {
		t.Run("x", func(t *testing.T) { t.Parallel(); t.Run("deep", func(t *testing.T) { t.Parallel(); t.Log("deep") }) })
		t.Run("y", func(t *testing.T) { t.Parallel(); t.Cleanup(func() { t.Log("cleanup y") }) })
		t.Run("z", func(t *testing.T) { t.Log("z") })
	})
	t.Log("after group")
}

func TestFour(t *testing.T) { t.Parallel(); t.Run("s", func(t *testing.T) { t.Log("four") }) }

func TestFive(t *testing.T) { t.Parallel(); t.Error("five") }

func TestSix(t *testing.T) {
	t.Parallel()
	t.Run("p", func(t *testing.T) { t.Parallel(); t.Skip("six") })
	t.Run("q", func(t *testing.T) { t.Parallel(); t.Error("seven") })
	t.Cleanup(func() { t.Log("cleaned") })
}

func TestSeven(t *testing.T) {
	if _, ok := t.Deadline(); !ok {
		t.Error("no deadline")
	}
}

func TestDone(t *testing.T) {
	t.Parallel()
	t.Run("part", func(t *testing.T) {
		t.Parallel()
		t.Cleanup(func() { t.Error("failed by a cleanup") })
	})
}
