package rand

// randomWord returns 64 random bits, differently seeded in every process.
func randomWord() uint64

type processSource struct{}

// randomBelow returns a number in [0, n).
func randomBelow(n int64) int64

func (processSource) Uint64() uint64 { return randomWord() }

var global = Rand{src: processSource{}}

func Int64() int64                       { return global.Int64() }
func Uint32() uint32                     { return global.Uint32() }
func Uint64() uint64                     { return global.Uint64() }
func Int32() int32                       { return global.Int32() }
func Int() int                           { return global.Int() }
func Uint() uint                         { return global.Uint() }
func Int64N(n int64) int64               { return global.Int64N(n) }
func Uint64N(n uint64) uint64            { return global.Uint64N(n) }
func Int32N(n int32) int32               { return global.Int32N(n) }
func Uint32N(n uint32) uint32            { return global.Uint32N(n) }
func UintN(n uint) uint                  { return global.UintN(n) }
func Float64() float64                   { return global.Float64() }
func Float32() float32                   { return global.Float32() }
func Perm(n int) []int                   { return global.Perm(n) }
func Shuffle(n int, swap func(i, j int)) { global.Shuffle(n, swap) }
func NormFloat64() float64               { return global.NormFloat64() }
func ExpFloat64() float64                { return global.ExpFloat64() }

type intType interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr
}

// N returns a number in [0, n) of any integer type.
func N[Int intType](n Int) Int {
	check(n > 0, "N")
	return Int(global.below(uint64(n)))
}

// IntN returns a number in [0, n).
func IntN(n int) int {
	check(n > 0, "IntN")
	return int(randomBelow(int64(n)))
}
