package temperature

import (
	"errors"
	"os"
	"path/filepath"
	"testing"
)

func TestParse(t *testing.T) {
	for _, c := range []struct {
		text string
		want Celsius
	}{{"0C", 0}, {"212F", 100}, {"-40F", -40}, {"21.5C", 21.5}} {
		t.Run(c.text, func(t *testing.T) {
			t.Parallel()
			got, err := Parse(c.text)
			if err != nil || got != c.want {
				t.Errorf("Parse(%q) = %v, %v; want %v", c.text, got, err, c.want)
			}
		})
	}
}

func TestErrors(t *testing.T) {
	if _, err := Parse("-300C"); !errors.Is(err, ErrTooCold) {
		t.Errorf("got %v, want %v", err, ErrTooCold)
	}
	for _, text := range []string{"", "C", "warm", "12", "1.2.3F"} {
		if c, err := Parse(text); err == nil {
			t.Errorf("Parse(%q) = %v, want an error", text, c)
		}
	}
}

func TestFile(t *testing.T) {
	name := filepath.Join(t.TempDir(), "reading")
	t.Cleanup(func() { t.Log("cleaned up") })
	if err := os.WriteFile(name, []byte("70F"), 0o600); err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if c, err := Parse(string(text)); err != nil || c.String() != "21.1C" {
		t.Fatal(c, err)
	}
}

func TestAllocations(t *testing.T) {
	if n := testing.AllocsPerRun(100, func() { _, _ = Parse("21.5C") }); n != 0 {
		t.Errorf("Parse allocates %v times", n)
	}
}

func TestLong(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	for v := -1000; v < 1000; v++ {
		_, _ = Parse("12C")
	}
}

func BenchmarkParse(b *testing.B) {
	for b.Loop() {
		_, _ = Parse("70F")
	}
}

func BenchmarkString(b *testing.B) {
	b.ReportAllocs()
	for range b.N {
		_ = Celsius(21.5).String()
	}
}
