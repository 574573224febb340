// Package metrics tells what the runtime measures, by the names that Go gives the figures.
package metrics

import "math"

// ValueKind says what a Value is.
type ValueKind int

const (
	KindBad ValueKind = iota
	KindUint64
	KindFloat64
	KindFloat64Histogram
)

// Value is what a metric was when it was read.
type Value struct {
	kind      ValueKind
	scalar    uint64
	histogram *Float64Histogram
}

// Kind returns what the value is; KindBad: there is no such metric.
func (v Value) Kind() ValueKind { return v.kind }

// Uint64 returns the value of a KindUint64, and panics for others.
func (v Value) Uint64() uint64 {
	if v.kind != KindUint64 {
		panic("called Uint64 on non-uint64 metric value")
	}
	return v.scalar
}

// Float64 returns the value of a KindFloat64, and panics for others.
func (v Value) Float64() float64 {
	if v.kind != KindFloat64 {
		panic("called Float64 on non-float64 metric value")
	}
	return math.Float64frombits(v.scalar)
}

// Float64Histogram returns the value of a KindFloat64Histogram, and panics for others.
func (v Value) Float64Histogram() *Float64Histogram {
	if v.kind != KindFloat64Histogram {
		panic("called Float64Histogram on non-Float64Histogram metric value")
	}
	return v.histogram
}

// Float64Histogram counts values by ranges: Counts[i] of them lie in [Buckets[i], Buckets[i+1]).
type Float64Histogram struct {
	Counts  []uint64
	Buckets []float64
}

// Description describes a metric.
type Description struct {
	Name        string
	Description string
	Kind        ValueKind
	Cumulative  bool // it only grows
}

// Sample is a metric's name and, once read, its value.
type Sample struct {
	Name  string
	Value Value
}

// All returns what can be read, by name.
func All() []Description {
	all := make([]Description, len(descriptions))
	copy(all, descriptions[:])
	return all
}

// The natives: all figures in the order of descriptions, floats as their bits; a histogram's counts, and where its
// ranges begin, in ns.
func readScalars(values []uint64)
func readHistogram(which int, counts []uint64)
func histogramStarts(starts []int64)

const histogramRanges = 166

// Read fills the values of the samples.
func Read(samples []Sample) {
	scalars := make([]uint64, len(descriptions))
	readScalars(scalars)
	for i := range samples {
		s := &samples[i]
		at, ok := find(s.Name)
		if !ok {
			s.Value = Value{}
			continue
		}
		s.Value.kind = descriptions[at].Kind
		if s.Value.kind == KindFloat64Histogram {
			s.Value.histogram = histogram(int(scalars[at]), s.Value.histogram)
			continue
		}
		s.Value.scalar = scalars[at]
		s.Value.histogram = nil
	}
}

// A histogram's ranges are written once, its counts each time.
func histogram(which int, h *Float64Histogram) *Float64Histogram {
	if h == nil || len(h.Counts) != histogramRanges {
		starts := make([]int64, histogramRanges)
		histogramStarts(starts)
		h = &Float64Histogram{make([]uint64, histogramRanges), make([]float64, histogramRanges+1)}
		for i, ns := range starts {
			h.Buckets[i] = float64(ns) / 1e9
		}
		h.Buckets[0] = math.Inf(-1)
		h.Buckets[histogramRanges] = math.Inf(1)
	}
	readHistogram(which, h.Counts)
	return h
}

func find(name string) (int, bool) {
	low, high := 0, len(descriptions)
	for low < high {
		middle := (low + high) / 2
		if descriptions[middle].Name < name {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low, low < len(descriptions) && descriptions[low].Name == name
}
