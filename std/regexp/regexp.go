// Package regexp searches text by regular expressions in time linear in the text, through RE2.
package regexp

import (
	"runtime"
	"strconv"
	"unsafe"
)

// A program is a compiled expression of RE2.
type program struct {
	handle uintptr
}

// A Regexp is a compiled regular expression. Goroutines may share it.
type Regexp struct {
	expr  string
	posix bool
	p     *program
	names []string // of the groups, the whole match first
}

// An Error describes what an expression fails to parse for.
type Error struct {
	Code string
	Expr string
}

func (e *Error) Error() string { return "error parsing regexp: " + e.Code + ": `" + e.Expr + "`" }

// compile returns a handle to be released, or a problem. live counts the expressions in use.
//
//go:noescape
func compile(expr string, posix, longest bool) (handle uintptr, names []string, problem, arg string, live int)

func release(handle uintptr)

//go:noescape
func matches(p *program, s string) bool

// find returns up to n matches, one after the other; two positions a group, -1 for one that took no part.
//
//go:noescape
func find(p *program, s string, groups, n int) []int

// crowded is how many live expressions make it time for a collection, which finds those that nothing uses any more.
const crowded = 1000

func newRegexp(expr string, posix, longest bool) (*Regexp, error) {
	handle, names, problem, arg, live := compile(expr, posix, longest)
	if problem != "" {
		return nil, &Error{problem, arg}
	}
	if live%crowded == crowded-1 {
		runtime.GC()
	}
	p := &program{handle}
	runtime.SetFinalizer(p, func(p *program) { release(p.handle) })
	return &Regexp{expr, posix, p, names}, nil
}

// Compile parses an expression; of the matches that begin leftmost, the one is found that a backtracking search finds first.
func Compile(expr string) (*Regexp, error) { return newRegexp(expr, false, false) }

// CompilePOSIX is Compile for the syntax of egrep; of the matches that begin leftmost, the longest is found.
func CompilePOSIX(expr string) (*Regexp, error) { return newRegexp(expr, true, true) }

func must(re *Regexp, err error, function, expr string) *Regexp {
	if err != nil {
		quoted := "`" + expr + "`"
		if !strconv.CanBackquote(expr) {
			quoted = strconv.Quote(expr)
		}
		panic("regexp: " + function + "(" + quoted + "): " + err.Error())
	}
	return re
}

// MustCompile is Compile for expressions that are known to parse.
func MustCompile(str string) *Regexp {
	re, err := Compile(str)
	return must(re, err, "Compile", str)
}

func MustCompilePOSIX(str string) *Regexp {
	re, err := CompilePOSIX(str)
	return must(re, err, "CompilePOSIX", str)
}

// Longest makes later searches find the longest of the leftmost matches.
func (re *Regexp) Longest() {
	longest, err := newRegexp(re.expr, re.posix, true)
	if err == nil {
		re.p = longest.p
	}
}

// Copy returns a copy, which shares everything.
func (re *Regexp) Copy() *Regexp {
	c := *re
	return &c
}

// String returns the expression.
func (re *Regexp) String() string { return re.expr }

// NumSubexp counts the groups, SubexpNames names them behind the empty name of the whole match.
func (re *Regexp) NumSubexp() int        { return max(len(re.names)-1, 0) }
func (re *Regexp) SubexpNames() []string { return re.names }

// SubexpIndex returns the number of the first group of that name, -1 if there is none.
func (re *Regexp) SubexpIndex(name string) int {
	for i, n := range re.names {
		if name != "" && n == name {
			return i
		}
	}
	return -1
}

func (re *Regexp) AppendText(b []byte) ([]byte, error) { return append(b, re.expr...), nil }
func (re *Regexp) MarshalText() ([]byte, error)        { return re.AppendText(nil) }

func (re *Regexp) UnmarshalText(text []byte) error {
	made, err := Compile(string(text))
	if err == nil {
		*re = *made
	}
	return err
}

// QuoteMeta returns an expression that matches s only.
func QuoteMeta(s string) string {
	var b []byte
	done := 0
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '\\', '.', '+', '*', '?', '(', ')', '|', '[', ']', '{', '}', '^', '$':
			b = append(append(b, s[done:i]...), '\\')
			done = i
		}
	}
	if done == 0 && b == nil {
		return s
	}
	return string(append(b, s[done:]...))
}

// view is b as a string that shares its bytes.
func view(b []byte) string { return unsafe.String(unsafe.SliceData(b), len(b)) }

func (re *Regexp) MatchString(s string) bool { return matches(re.p, s) }
func (re *Regexp) Match(b []byte) bool       { return matches(re.p, view(b)) }

func MatchString(pattern string, s string) (matched bool, err error) {
	re, err := Compile(pattern)
	if err != nil {
		return false, err
	}
	return re.MatchString(s), nil
}

func Match(pattern string, b []byte) (matched bool, err error) { return MatchString(pattern, view(b)) }
