package counts

import "testing"

func TestOne(t *testing.T) {}

func FuzzTwo(f *testing.F) {
	f.Add(1)
	f.Fuzz(func(t *testing.T, n int) {})
}

func Example() {
	// Output:
}

func BenchmarkShort(b *testing.B) {
	for b.Loop() {
	}
}

func BenchmarkWithParts(b *testing.B) {
	b.Run("a part", func(b *testing.B) {
		for range b.N {
		}
	})
}
