package strings

import "io"

// A Replacer replaces a list of strings. At each position the first pair that matches, in the order given, wins; what was
// replaced is not looked at again.
type Replacer struct {
	oldnew []string
	heads  [256]int32 // number + 1 of the first pair whose old string begins with that byte
	next   []int32    // number + 1 of the next pair with the same first byte
	empty  int        // number of the first pair with an empty old string, -1: none
}

// NewReplacer takes pairs of old and new strings.
func NewReplacer(oldnew ...string) *Replacer {
	if len(oldnew)%2 == 1 {
		panic("strings.NewReplacer: odd argument count")
	}
	r := &Replacer{oldnew: append([]string(nil), oldnew...), empty: -1}
	r.next = make([]int32, len(oldnew)/2)
	for i := len(oldnew)/2 - 1; i >= 0; i-- {
		old := oldnew[2*i]
		if old == "" {
			r.empty = i
			continue
		}
		r.next[i] = r.heads[old[0]]
		r.heads[old[0]] = int32(i + 1)
	}
	return r
}

// lookup returns the number of the pair that matches at the beginning of s, -1 if none does.
func (r *Replacer) lookup(s string, ignoreEmpty bool) int {
	match := -1
	if len(s) > 0 {
		for i := r.heads[s[0]]; i != 0; i = r.next[i-1] {
			if HasPrefix(s, r.oldnew[2*(i-1)]) {
				match = int(i - 1)
				break
			}
		}
	}
	if r.empty >= 0 && !ignoreEmpty && (match < 0 || r.empty < match) {
		return r.empty
	}
	return match
}

// Replace returns s with all replacements made.
func (r *Replacer) Replace(s string) string {
	var b []byte
	last := 0
	changed, afterEmpty := false, false
	for i := 0; i <= len(s); {
		if i < len(s) && r.empty < 0 && r.heads[s[i]] == 0 {
			i++
			continue
		}
		m := r.lookup(s[i:], afterEmpty)
		afterEmpty = m >= 0 && len(r.oldnew[2*m]) == 0
		if m < 0 {
			i++
			continue
		}
		changed = true
		b = append(b, s[last:i]...)
		b = append(b, r.oldnew[2*m+1]...)
		i += len(r.oldnew[2*m])
		last = i
	}
	if !changed {
		return s
	}
	b = append(b, s[last:]...)
	return string(b)
}

// WriteString writes s with all replacements made to w.
func (r *Replacer) WriteString(w io.Writer, s string) (n int, err error) {
	return io.WriteString(w, r.Replace(s))
}
