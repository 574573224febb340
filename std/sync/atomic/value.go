package atomic

// A Value holds a value of any one type, loaded and stored at once.
type Value struct {
	v any
}

// loadAny returns *p.
func loadAny(p *any) any

// casAny replaces *p by new if it holds the very words of old.
func casAny(p *any, old, new any) bool

// sameType reports whether the dynamic types are identical.
//
//go:noescape
func sameType(a, b any) bool

// Load returns what was stored last, nil before that.
func (v *Value) Load() (val any) { return loadAny(&v.v) }

// Store sets the value; it must always have the same type.
func (v *Value) Store(val any) {
	if val == nil {
		panic("sync/atomic: store of nil value into Value")
	}
	for {
		old := loadAny(&v.v)
		if old != nil && !sameType(old, val) {
			panic("sync/atomic: store of inconsistently typed value into Value")
		}
		if casAny(&v.v, old, val) {
			return
		}
	}
}

// Swap stores new and returns what was there.
func (v *Value) Swap(new any) (old any) {
	if new == nil {
		panic("sync/atomic: swap of nil value into Value")
	}
	for {
		old := loadAny(&v.v)
		if old != nil && !sameType(old, new) {
			panic("sync/atomic: swap of inconsistently typed value into Value")
		}
		if casAny(&v.v, old, new) {
			return old
		}
	}
}

// CompareAndSwap stores new if old equals what is there.
func (v *Value) CompareAndSwap(old, new any) (swapped bool) {
	if new == nil {
		panic("sync/atomic: compare and swap of nil value into Value")
	}
	if old != nil && !sameType(old, new) {
		panic("sync/atomic: compare and swap of inconsistently typed values")
	}
	for {
		cur := loadAny(&v.v)
		if cur == nil {
			if old != nil {
				return false
			}
		} else {
			if !sameType(cur, new) {
				panic("sync/atomic: compare and swap of inconsistently typed value into Value")
			}
			if cur != old {
				return false
			}
		}
		if casAny(&v.v, cur, new) {
			return true
		}
	}
}
