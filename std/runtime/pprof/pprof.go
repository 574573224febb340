// Package pprof writes profiles that go tool pprof reads: the stacks of all goroutines, and those of a program's own.
//
// What is allocated, and what of it lives, gos run --alloc-profile and --heap-profile write.
package pprof

import (
	"bytes"
	"fmt"
	"io"
	"runtime"
	"slices"
	"strings"
	"sync"
	"text/tabwriter"
)

// stacks fills buf with the return addresses of every goroutine's frames, newest first, and a 0 behind each goroutine.
// It returns how many words that takes; if there is less room, what is in buf is not of use.
func stacks(buf []uintptr) int

// encode returns a profile in the format of pprof: counts[i] times the i-th of the stacks, which end with a 0 each.
func encode(name string, stacks []uintptr, counts []int) string

// A Profile is a collection of stacks with a name.
//
// That of a program is of things that it has: each was added with the stack of whoever made it, and leaves when it ends.
type Profile struct {
	name  string
	mu    sync.Mutex
	added map[any][]uintptr
}

var profiles = struct {
	sync.Mutex
	byName map[string]*Profile
}{byName: map[string]*Profile{goroutines: {name: goroutines}}}

const goroutines = "goroutine"

// NewProfile makes a profile. The name must be a new one.
func NewProfile(name string) *Profile {
	if name == "" {
		panic("pprof: NewProfile with empty name")
	}
	profiles.Lock()
	defer profiles.Unlock()
	if profiles.byName[name] != nil {
		panic("pprof: NewProfile name already in use: " + name)
	}
	p := &Profile{name: name, added: map[any][]uintptr{}}
	profiles.byName[name] = p
	return p
}

// Lookup returns the profile of that name, nil if there is none.
func Lookup(name string) *Profile {
	profiles.Lock()
	defer profiles.Unlock()
	return profiles.byName[name]
}

// Profiles returns all profiles, by name.
func Profiles() []*Profile {
	profiles.Lock()
	defer profiles.Unlock()
	all := make([]*Profile, 0, len(profiles.byName))
	for _, p := range profiles.byName {
		all = append(all, p)
	}
	slices.SortFunc(all, func(a, b *Profile) int { return strings.Compare(a.name, b.name) })
	return all
}

// Name returns the profile's name.
func (p *Profile) Name() string { return p.name }

// Count returns how many stacks are in the profile.
func (p *Profile) Count() int {
	if p.name == goroutines {
		return runtime.NumGoroutine()
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	return len(p.added)
}

// Add puts the caller's stack into the profile, without its newest skip frames, for value, which is not there yet.
func (p *Profile) Add(value any, skip int) {
	if p.name == goroutines {
		panic("pprof: Add called on built-in Profile " + p.name)
	}
	var pcs [128]uintptr
	stack := slices.Clone(pcs[:runtime.Callers(skip+1, pcs[:])])
	if len(stack) == 0 {
		stack = runtimeOnly[:runtime.Callers(0, runtimeOnly[:])]
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.added[value] != nil {
		panic("pprof: Profile.Add of duplicate value")
	}
	p.added[value] = stack
}

var runtimeOnly [1]uintptr // the stack of one who asked to skip all

// Remove takes the stack for value out of the profile, if it is there.
func (p *Profile) Remove(value any) {
	p.mu.Lock()
	defer p.mu.Unlock()
	delete(p.added, value)
}

// WriteTo writes the profile: for go tool pprof; with debug 1, as text with the names of functions; with debug 2, that of
// the goroutines as a panic shows them.
func (p *Profile) WriteTo(w io.Writer, debug int) error {
	if p.name == goroutines {
		if debug >= 2 {
			return writeTraces(w)
		}
		return writeCounts(w, debug, p.name, goroutineStacks())
	}
	p.mu.Lock()
	all := make([][]uintptr, 0, len(p.added))
	for _, stack := range p.added {
		all = append(all, stack)
	}
	p.mu.Unlock()
	return writeCounts(w, debug, p.name, all)
}

func writeTraces(w io.Writer) error {
	buf := make([]byte, 1<<20)
	for {
		n := runtime.Stack(buf, true)
		if n < len(buf) || len(buf) >= 64<<20 {
			_, err := w.Write(buf[:n])
			return err
		}
		buf = make([]byte, 2*len(buf))
	}
}

func goroutineStacks() (all [][]uintptr) {
	buf := make([]uintptr, 1024)
	for {
		n := stacks(buf)
		if n <= len(buf) {
			buf = buf[:n]
			break
		}
		buf = make([]uintptr, n+n/8)
	}
	for len(buf) > 0 {
		end := slices.Index(buf, 0)
		all = append(all, buf[:end])
		buf = buf[end+1:]
	}
	return
}

// writeCounts writes equal stacks once, with their number, the most frequent first.
func writeCounts(w io.Writer, debug int, name string, all [][]uintptr) error {
	type entry struct {
		key   string
		stack []uintptr
		count int
	}
	byKey := map[string]*entry{}
	var entries []*entry
	for _, stack := range all {
		var key bytes.Buffer
		key.WriteString("@")
		for _, pc := range stack {
			fmt.Fprintf(&key, " %#x", pc)
		}
		e := byKey[key.String()]
		if e == nil {
			e = &entry{key: key.String(), stack: stack}
			byKey[e.key] = e
			entries = append(entries, e)
		}
		e.count++
	}
	slices.SortFunc(entries, func(a, b *entry) int {
		if a.count != b.count {
			return b.count - a.count
		}
		return strings.Compare(a.key, b.key)
	})
	if debug <= 0 {
		var flat []uintptr
		var counts []int
		for _, e := range entries {
			flat = append(append(flat, e.stack...), 0)
			counts = append(counts, e.count)
		}
		_, err := io.WriteString(w, encode(name, flat, counts))
		return err
	}
	tw := tabwriter.NewWriter(w, 1, 8, 1, '\t', 0)
	fmt.Fprintf(tw, "%s profile: total %d\n", name, len(all))
	for _, e := range entries {
		fmt.Fprintf(tw, "%d %s\n", e.count, e.key)
		if !writeFrames(tw, e.stack, false) {
			writeFrames(tw, e.stack, true)
		}
		fmt.Fprintln(tw)
	}
	return tw.Flush()
}

// writeFrames writes a line a frame, but for those of the runtime that are newer than all others, unless whole is set. It
// says whether it has written any.
func writeFrames(w io.Writer, stack []uintptr, whole bool) bool {
	shown := whole
	frames := runtime.CallersFrames(stack)
	for more := len(stack) > 0; more; {
		var f runtime.Frame
		f, more = frames.Next()
		if f.Function == "runtime.goexit" || !shown && strings.HasPrefix(f.Function, "runtime.") {
			continue
		}
		shown = true
		pc := f.PC & (1<<48 - 1) // above that lies which of the functions that are inlined there
		fmt.Fprintf(w, "#\t%#x\t%s+%#x\t%s:%d\n", pc, f.Function, pc-f.Entry, f.File, f.Line)
	}
	return shown
}
