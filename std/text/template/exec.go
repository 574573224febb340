package template

import (
	"fmt"
	"io"
	"reflect"
	"runtime"
	"slices"
	"strings"
)

// deepestCalls is how deep templates may call each other.
const deepestCalls = 100000

// ExecError is what a template that cannot go on returns.
type ExecError struct {
	Name string // of the template
	Err  error
}

func (e ExecError) Error() string { return e.Err.Error() }
func (e ExecError) Unwrap() error { return e.Err }

// A writeError is what the output returned.
type writeError struct {
	err error
}

// A state is a template at work.
type state struct {
	t         *Template
	w         io.Writer
	at        *node // for errors
	variables []variable
	depth     int
}

type variable struct {
	name  string
	value reflect.Value
}

// missing stands for the value that a pipeline would pass on, where there is none.
type missing struct{}

var (
	noValue     = reflect.ValueOf(missing{})
	missingType = reflect.TypeFor[missing]()
	errorType   = reflect.TypeFor[error]()
	stringType  = reflect.TypeFor[fmt.Stringer]()
	valueType   = reflect.TypeFor[reflect.Value]()
)

func isMissing(v reflect.Value) bool { return v.IsValid() && v.Type() == missingType }

func (s *state) fail(format string, args ...any) {
	head := "template: " + s.t.name + ": "
	if s.at != nil {
		head = fmt.Sprintf("template: %s: executing %q at <%s>: ", s.at.location(), s.t.name, s.at)
	}
	panic(ExecError{s.t.name, fmt.Errorf(strings.ReplaceAll(head, "%", "%%")+format, args...)})
}

// Execute writes the template applied to data.
func (t *Template) Execute(wr io.Writer, data any) (err error) {
	defer func() {
		switch e := recover().(type) {
		case nil:
		case runtime.Error:
			panic(e)
		case writeError:
			err = e.err
		case ExecError:
			err = e
		default:
			panic(e)
		}
	}()
	value, ok := data.(reflect.Value)
	if !ok {
		value = reflect.ValueOf(data)
	}
	s := &state{t: t, w: wr, variables: []variable{{"$", value}}}
	if t.body == nil {
		s.fail("%q is an incomplete or empty template", t.name)
	}
	s.walk(value, t.body)
	return nil
}

// What a part of a template ends with.
type ending int

const (
	goesOn ending = iota
	breaks
	continues
)

func (s *state) walk(dot reflect.Value, l *list) ending {
	for _, n := range l.nodes {
		if how := s.step(dot, n); how != goesOn {
			return how
		}
	}
	return goesOn
}

func (s *state) step(dot reflect.Value, n *node) ending {
	s.at = n
	switch n.kind {
	case textNode:
		if _, err := io.WriteString(s.w, n.text); err != nil {
			panic(writeError{err})
		}
	case actionNode:
		value := s.pipeline(dot, n.pipe)
		if len(n.pipe.variables) == 0 {
			s.print(n, value)
		}
	case ifNode, withNode:
		return s.choose(dot, n)
	case rangeNode:
		s.loop(dot, n)
	case templateNode:
		s.call(dot, n)
	case breakNode:
		return breaks
	case continueNode:
		return continues
	}
	return goesOn
}

func (s *state) choose(dot reflect.Value, n *node) ending {
	visible := len(s.variables)
	defer func() { s.variables = s.variables[:visible] }()
	value := s.pipeline(dot, n.pipe)
	truth, ok := isTrue(inside(value))
	if !ok {
		s.fail("if/with can't use %v", value)
	}
	switch {
	case truth && n.kind == withNode:
		return s.walk(value, n.list)
	case truth:
		return s.walk(dot, n.list)
	case n.orElse != nil:
		return s.walk(dot, n.orElse)
	}
	return goesOn
}

func (s *state) call(dot reflect.Value, n *node) {
	t := s.t.Lookup(n.text)
	if t == nil {
		s.fail("template %q not defined", n.text)
	}
	if s.depth == deepestCalls {
		s.fail("exceeded maximum template depth (%v)", deepestCalls)
	}
	dot = s.pipeline(dot, n.pipe)
	inner := &state{t: t, w: s.w, at: s.at, variables: []variable{{"$", dot}}, depth: s.depth + 1}
	inner.walk(dot, t.body)
}

// loop walks the body of a range for each element, or what follows else if there is none.
func (s *state) loop(dot reflect.Value, n *node) {
	visible := len(s.variables)
	defer func() { s.variables = s.variables[:visible] }()
	over, _ := indirect(s.pipeline(dot, n.pipe))
	inLoop := len(s.variables)
	declared := n.pipe.variables
	ran := false
	each := func(index, element reflect.Value) bool {
		ran = true
		switch {
		case len(declared) == 0:
		case n.pipe.assigns && len(declared) > 1:
			s.set(declared[0].names[0], index)
			s.set(declared[1].names[0], element)
		case n.pipe.assigns:
			s.set(declared[0].names[0], element)
		default:
			s.variables[len(s.variables)-1].value = element
			if len(declared) > 1 {
				s.variables[len(s.variables)-2].value = index
			}
		}
		how := s.walk(element, n.list)
		s.variables = s.variables[:inLoop]
		return how != breaks
	}
	s.iterate(over, len(declared), each)
	if !ran && n.orElse != nil {
		s.walk(dot, n.orElse)
	}
}

func (s *state) iterate(over reflect.Value, declared int, each func(index, element reflect.Value) bool) {
	switch kind := over.Kind(); kind {
	case reflect.Array, reflect.Slice:
		for i := 0; i < over.Len(); i++ {
			if !each(reflect.ValueOf(i), over.Index(i)) {
				return
			}
		}
	case reflect.Map:
		keys := over.MapKeys()
		slices.SortStableFunc(keys, compareKeys)
		for _, key := range keys {
			if !each(key, over.MapIndex(key)) {
				return
			}
		}
	case reflect.Chan:
		if over.IsNil() {
			return
		}
		if over.Type().ChanDir() == reflect.SendDir {
			s.fail("range over send-only channel %v", over)
		}
		for i := 0; ; i++ {
			element, ok := over.Recv()
			if !ok || !each(reflect.ValueOf(i), element) {
				return
			}
		}
	case reflect.Invalid:
	case reflect.Func:
		switch {
		case over.Type().CanSeq():
			if declared > 1 {
				s.fail("can't use %v iterate over more than one variable", over)
			}
			s.iterateSeq(over, each)
		case over.Type().CanSeq2():
			for i, v := range over.Seq2() {
				if declared <= 1 {
					i, v = reflect.Value{}, i
				}
				if !each(i, v) {
					return
				}
			}
		default:
			s.fail("range can't iterate over %v", over)
		}
	default:
		if !isInt(kind) && !isUint(kind) {
			s.fail("range can't iterate over %v", over)
		}
		if declared > 1 {
			s.fail("can't use %v to iterate over more than one variable", over)
		}
		s.iterateSeq(over, each)
	}
}

func (s *state) iterateSeq(over reflect.Value, each func(index, element reflect.Value) bool) {
	for v := range over.Seq() {
		if !each(reflect.Value{}, v) {
			return
		}
	}
}

func (s *state) set(name string, value reflect.Value) {
	for i := len(s.variables) - 1; i >= 0; i-- {
		if s.variables[i].name == name {
			s.variables[i].value = value
			return
		}
	}
	s.fail("undefined variable: %s", name)
}

func (s *state) variable(name string) reflect.Value {
	for i := len(s.variables) - 1; i >= 0; i-- {
		if s.variables[i].name == name {
			return s.variables[i].value
		}
	}
	s.fail("undefined variable: %s", name)
	return reflect.Value{}
}

func isInt(k reflect.Kind) bool  { return reflect.Int <= k && k <= reflect.Int64 }
func isUint(k reflect.Kind) bool { return reflect.Uint <= k && k <= reflect.Uintptr }

// indirect follows pointers and interfaces as far as they are not nil.
func indirect(v reflect.Value) (value reflect.Value, isNil bool) {
	for v.Kind() == reflect.Pointer || v.Kind() == reflect.Interface {
		if v.IsNil() {
			return v, true
		}
		v = v.Elem()
	}
	return v, false
}

// inside returns what an interface holds.
func inside(v reflect.Value) reflect.Value {
	if v.Kind() != reflect.Interface {
		return v
	}
	if v.IsNil() {
		return reflect.Value{}
	}
	return v.Elem()
}

// IsTrue reports whether a value is true as if takes it: not zero, not empty.
func IsTrue(val any) (truth, ok bool) { return isTrue(reflect.ValueOf(val)) }

func isTrue(v reflect.Value) (truth, ok bool) {
	switch k := v.Kind(); {
	case k == reflect.Invalid:
		return false, true
	case k == reflect.Array, k == reflect.Map, k == reflect.Slice, k == reflect.String:
		return v.Len() > 0, true
	case k == reflect.Struct:
		return true, true
	case k == reflect.Float32, k == reflect.Float64:
		return v.Float() != 0, true
	case k == reflect.Complex64, k == reflect.Complex128:
		return v.Complex() != 0, true
	default:
		return !v.IsZero(), true
	}
}

func (s *state) print(n *node, v reflect.Value) {
	s.at = n
	if v.Kind() == reflect.Pointer {
		v, _ = indirect(v)
	}
	var value any = "<no value>"
	if v.IsValid() {
		prints := func(t reflect.Type) bool { return t.Implements(errorType) || t.Implements(stringType) }
		if !prints(v.Type()) {
			if v.CanAddr() && prints(reflect.PointerTo(v.Type())) {
				v = v.Addr()
			} else if v.Kind() == reflect.Chan || v.Kind() == reflect.Func {
				s.fail("can't print %s of type %s", n, v.Type())
			}
		}
		value = v.Interface()
	}
	if _, err := fmt.Fprint(s.w, value); err != nil {
		panic(writeError{err})
	}
}
