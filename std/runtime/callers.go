package runtime

// callers fills pcs with the return addresses of the frames above the skip-th; 0 is callers itself.
//
//go:noescape
func callers(skip int, pcs []uintptr) int

// location returns what lies at an address, which is that of an instruction behind a call if after is set.
func location(pc uintptr, after bool) (function, file string, line int, entry uintptr)

// Caller returns where the skip-th caller stands; 0 is the caller of Caller.
func Caller(skip int) (pc uintptr, file string, line int, ok bool) {
	var pcs [1]uintptr
	if callers(skip+2, pcs[:]) == 0 {
		return
	}
	_, file, line, _ = location(pcs[0], true)
	return pcs[0], file, line, true
}

// Callers fills pc with the return addresses of the calling frames; 0 is Callers itself.
func Callers(skip int, pc []uintptr) int {
	if len(pc) == 0 {
		return 0
	}
	return callers(skip+1, pc)
}

// A Func is a function of the program.
type Func struct {
	name  string
	entry uintptr
}

// FuncForPC returns the function that an address lies in, nil if there is none.
func FuncForPC(pc uintptr) *Func {
	name, _, _, entry := location(pc, false)
	if name == "" {
		return nil
	}
	return &Func{name, entry}
}

// Name returns the function's name with its package.
func (f *Func) Name() string {
	if f == nil {
		return ""
	}
	return f.name
}

// Entry returns where the function begins.
func (f *Func) Entry() uintptr { return f.entry }

// FileLine returns what source an address comes from.
func (f *Func) FileLine(pc uintptr) (file string, line int) {
	_, file, line, _ = location(pc, false)
	return
}

// Frames walks the frames that Callers has returned.
type Frames struct {
	pcs []uintptr
}

// Frame is one of them.
type Frame struct {
	PC       uintptr
	Func     *Func
	Function string
	File     string
	Line     int
	Entry    uintptr
}

// CallersFrames begins a walk.
func CallersFrames(callers []uintptr) *Frames { return &Frames{callers} }

// Next returns the next frame and whether more follow.
func (ci *Frames) Next() (frame Frame, more bool) {
	if len(ci.pcs) == 0 {
		return
	}
	pc := ci.pcs[0]
	ci.pcs = ci.pcs[1:]
	name, file, line, entry := location(pc, true)
	frame = Frame{PC: pc, Func: &Func{name, entry}, Function: name, File: file, Line: line, Entry: entry}
	return frame, len(ci.pcs) > 0
}
