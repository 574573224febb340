package rand

import "sync"

// randomWord returns 64 random bits, differently seeded in every process.
func randomWord() uint64

// processSource makes the numbers of the functions without a Rand.
type processSource struct{}

// randomBelow returns a number in [0, n).
func randomBelow(n int64) int64

func (processSource) Int63() int64    { return int64(randomWord() & rngMask) }
func (processSource) Uint64() uint64  { return randomWord() }
func (processSource) Seed(seed int64) {}

var global = Rand{src: processSource{}, s64: processSource{}}

// readLock guards what global keeps between calls of Read.
var readLock sync.Mutex

// Seed does nothing, as in Go: the functions below are always seeded at random.
func Seed(seed int64) {}

func Int63() int64                       { return global.Int63() }
func Uint32() uint32                     { return global.Uint32() }
func Uint64() uint64                     { return global.Uint64() }
func Int31() int32                       { return global.Int31() }
func Int() int                           { return global.Int() }
func Int63n(n int64) int64               { return global.Int63n(n) }
func Int31n(n int32) int32               { return global.Int31n(n) }
func Float64() float64                   { return global.Float64() }
func Float32() float32                   { return global.Float32() }
func Perm(n int) []int                   { return global.Perm(n) }
func Shuffle(n int, swap func(i, j int)) { global.Shuffle(n, swap) }
func NormFloat64() float64               { return global.NormFloat64() }
func ExpFloat64() float64                { return global.ExpFloat64() }

func Read(p []byte) (n int, err error) {
	readLock.Lock()
	defer readLock.Unlock()
	return global.Read(p)
}

// Intn returns a number in [0, n).
func Intn(n int) int {
	if n <= 0 {
		panic("invalid argument to Intn")
	}
	return int(randomBelow(int64(n)))
}
