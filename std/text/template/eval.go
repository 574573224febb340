package template

import (
	"fmt"
	"reflect"
	"strings"
)

func (s *state) pipeline(dot reflect.Value, pipe *node) (value reflect.Value) {
	if pipe == nil {
		return
	}
	s.at = pipe
	value = noValue
	for _, c := range pipe.parts {
		value = s.command(dot, c, value)
		if value.Kind() == reflect.Interface && value.Type().NumMethod() == 0 {
			value = value.Elem()
		}
	}
	for _, v := range pipe.variables {
		if pipe.assigns {
			s.set(v.names[0], value)
		} else {
			s.variables = append(s.variables, variable{v.names[0], value})
		}
	}
	return value
}

// noArguments fails if something that is no function got arguments.
func (s *state) noArguments(operands []*node, final reflect.Value) {
	if len(operands) > 1 || !isMissing(final) {
		s.fail("can't give argument to non-function %s", operands[0])
	}
}

// command evaluates a command whose last argument is final, unless that is noValue.
func (s *state) command(dot reflect.Value, c *node, final reflect.Value) reflect.Value {
	first := c.parts[0]
	switch first.kind {
	case fieldNode, chainNode, variableNode:
		return s.chain(dot, first, c.parts, final)
	case functionNode:
		return s.function(dot, first, c, c.parts, final)
	case pipeNode:
		s.noArguments(c.parts, final)
		return s.pipeline(dot, first)
	}
	s.at = first
	s.noArguments(c.parts, final)
	if first.kind == dotNode {
		return dot
	}
	if first.kind == nilNode {
		s.fail("nil is not a command")
	}
	return s.constant(first)
}

// constant returns a constant with the type it has by itself.
func (s *state) constant(n *node) reflect.Value {
	s.at = n
	switch x := &n.number; {
	case n.kind == boolNode:
		return reflect.ValueOf(n.text == "true")
	case n.kind == stringNode:
		return reflect.ValueOf(n.value)
	case x.isComplex:
		return reflect.ValueOf(x.c)
	case x.isFloat && looksFloat(n.text):
		return reflect.ValueOf(x.f)
	case x.isInt:
		return reflect.ValueOf(int(x.i))
	}
	s.fail("%s overflows int", n.text)
	return reflect.Value{}
}

func looksFloat(text string) bool {
	hex := len(text) > 2 && text[0] == '0' && text[1]|0x20 == 'x' && !strings.ContainsAny(text, "pP")
	return !hex && text[0] != '\'' && strings.ContainsAny(text, ".eEpP")
}

// chain evaluates fields of dot, of a variable, or of a pipeline; the last may be a method that takes the operands.
func (s *state) chain(dot reflect.Value, n *node, operands []*node, final reflect.Value) reflect.Value {
	s.at = n
	value, names := dot, n.names
	switch n.kind {
	case variableNode:
		value, names = s.variable(names[0]), names[1:]
		if len(names) == 0 {
			if operands != nil {
				s.noArguments(operands, final)
			}
			return value
		}
	case chainNode:
		if n.pipe.kind == nilNode {
			s.fail("indirection through explicit nil in %s", n)
		}
		value = s.argument(dot, nil, n.pipe)
	}
	last := len(names) - 1
	for _, name := range names[:last] {
		value = s.field(dot, name, n, nil, noValue, value)
	}
	return s.field(dot, names[last], n, operands, final, value)
}

func (s *state) function(dot reflect.Value, n, c *node, operands []*node, final reflect.Value) reflect.Value {
	s.at = n
	f, builtin, ok := s.t.function(n.text)
	if !ok {
		s.fail("%q is not a defined function", n.text)
	}
	return s.invoke(dot, f, builtin, c, n.text, operands, final)
}

// field evaluates a field, an element of a map, or a method.
func (s *state) field(dot reflect.Value, name string, n *node, operands []*node, final, receiver reflect.Value) reflect.Value {
	if !receiver.IsValid() {
		if s.t.missingKey() == missingFails {
			s.fail("nil data; no entry for key %q", name)
		}
		return reflect.Value{}
	}
	typ := receiver.Type()
	receiver, isNil := indirect(receiver)
	if receiver.Kind() == reflect.Interface && isNil {
		s.fail("nil pointer evaluating %s.%s", typ, name)
	}
	methods := receiver
	if k := methods.Kind(); k != reflect.Interface && k != reflect.Pointer && methods.CanAddr() {
		methods = methods.Addr()
	}
	if m := methods.MethodByName(name); m.IsValid() {
		return s.invoke(dot, m, false, n, name, operands, final)
	}
	hasArguments := len(operands) > 1 || !isMissing(final)
	switch receiver.Kind() {
	case reflect.Struct:
		f, ok := receiver.Type().FieldByName(name)
		if !ok {
			break
		}
		value, err := receiver.FieldByIndexErr(f.Index)
		if !f.IsExported() {
			s.fail("%s is an unexported field of struct type %s", name, typ)
		}
		if err != nil {
			s.fail("%v", err)
		}
		if hasArguments {
			s.fail("%s has arguments but cannot be invoked as function", name)
		}
		return value
	case reflect.Map:
		key := reflect.ValueOf(name)
		if !key.Type().AssignableTo(receiver.Type().Key()) {
			break
		}
		if hasArguments {
			s.fail("%s is not a method but has arguments", name)
		}
		value := receiver.MapIndex(key)
		if !value.IsValid() {
			switch s.t.missingKey() {
			case missingIsZero:
				value = reflect.Zero(receiver.Type().Elem())
			case missingFails:
				s.fail("map has no entry for key %q", name)
			}
		}
		return value
	case reflect.Pointer:
		if e := receiver.Type().Elem(); e.Kind() == reflect.Struct {
			if _, ok := e.FieldByName(name); !ok {
				break
			}
		}
		if isNil {
			s.fail("nil pointer evaluating %s.%s", typ, name)
		}
	}
	s.fail("can't evaluate field %s in type %s", name, typ)
	return reflect.Value{}
}

// unwrap returns the value that a function returned as reflect.Value.
func unwrap(v reflect.Value) reflect.Value {
	if v.Type() == valueType {
		return v.Interface().(reflect.Value)
	}
	return v
}

// invoke calls a function or method. The operands begin with what was called.
func (s *state) invoke(dot, f reflect.Value, builtin bool, n *node, name string, operands []*node, final reflect.Value) reflect.Value {
	if operands != nil {
		operands = operands[1:]
	}
	typ := f.Type()
	count := len(operands)
	if !isMissing(final) {
		count++
	}
	fixed := typ.NumIn()
	if typ.IsVariadic() {
		fixed--
		if count < fixed {
			s.fail("wrong number of args for %s: want at least %d got %d", name, fixed, len(operands))
		}
	} else if count != fixed {
		s.fail("wrong number of args for %s: want %d got %d", name, fixed, count)
	}
	if err := goodFunction(name, typ); err != nil {
		s.fail("%v", err)
	}
	parameter := func(i int) reflect.Type {
		if i < fixed {
			return typ.In(i)
		}
		return typ.In(fixed).Elem()
	}
	if builtin && (name == "and" || name == "or") {
		// These evaluate no more than they need.
		var v reflect.Value
		for _, o := range operands {
			v = s.argument(dot, valueType, o).Interface().(reflect.Value)
			if truth(v) == (name == "or") {
				return v
			}
		}
		if !isMissing(final) {
			v = unwrap(s.fit(final, valueType))
		}
		return v
	}
	arguments := make([]reflect.Value, 0, count+1)
	if builtin && name == "call" {
		callee := final.String()
		if len(operands) > 0 {
			callee = operands[0].String()
		}
		arguments = append(arguments, reflect.ValueOf(callee))
		f = reflect.ValueOf(call)
	}
	for i, o := range operands {
		arguments = append(arguments, s.argument(dot, parameter(i), o))
	}
	if !isMissing(final) {
		arguments = append(arguments, s.fit(final, parameter(count-1)))
	}
	value, err := safeCall(f, arguments)
	if err != nil {
		s.at = n
		s.fail("error calling %s: %w", name, err)
	}
	return unwrap(value)
}

func canBeNil(t reflect.Type) bool {
	switch t.Kind() {
	case reflect.Chan, reflect.Func, reflect.Interface, reflect.Map, reflect.Pointer, reflect.Slice:
		return true
	case reflect.Struct:
		return t == valueType
	}
	return false
}

// fit makes a value one of the type, if need be by a dereference or an address.
func (s *state) fit(v reflect.Value, t reflect.Type) reflect.Value {
	if !v.IsValid() {
		if t == nil {
			return v
		}
		if !canBeNil(t) {
			s.fail("invalid value; expected %s", t)
		}
		return reflect.Zero(t)
	}
	if t == valueType && v.Type() != t {
		return reflect.ValueOf(v)
	}
	if t == nil || v.Type().AssignableTo(t) {
		return v
	}
	if v.Kind() == reflect.Interface && !v.IsNil() {
		v = v.Elem()
		if v.Type().AssignableTo(t) {
			return v
		}
	}
	switch {
	case v.Kind() == reflect.Pointer && v.Type().Elem().AssignableTo(t):
		if v = v.Elem(); !v.IsValid() {
			s.fail("dereference of nil pointer of type %s", t)
		}
	case reflect.PointerTo(v.Type()).AssignableTo(t) && v.CanAddr():
		v = v.Addr()
	default:
		s.fail("wrong type for value; expected %s; got %s", t, v.Type())
	}
	return v
}

// argument evaluates an operand for a parameter of the type.
func (s *state) argument(dot reflect.Value, t reflect.Type, n *node) reflect.Value {
	s.at = n
	switch n.kind {
	case dotNode:
		return s.fit(dot, t)
	case nilNode:
		if !canBeNil(t) {
			s.fail("cannot assign nil to %s", t)
		}
		return reflect.Zero(t)
	case fieldNode, variableNode, chainNode:
		return s.fit(s.chain(dot, n, nil, noValue), t)
	case pipeNode:
		return s.fit(s.pipeline(dot, n), t)
	case functionNode:
		return s.fit(s.function(dot, n, n, nil, noValue), t)
	}
	return s.constantFor(t, n)
}

// constantFor returns a constant as a value of the type.
func (s *state) constantFor(t reflect.Type, n *node) reflect.Value {
	if t == valueType {
		return reflect.ValueOf(s.constant(n))
	}
	wanted := ""
	value := reflect.New(t).Elem()
	number := n.kind == numberNode
	switch k := t.Kind(); {
	case k == reflect.Interface && t.NumMethod() == 0:
		return s.constant(n)
	case k == reflect.Bool:
		if n.kind == boolNode {
			value.SetBool(n.text == "true")
			return value
		}
		wanted = "bool"
	case k == reflect.String:
		if n.kind == stringNode {
			value.SetString(n.value)
			return value
		}
		wanted = "string"
	case isInt(k):
		if number && n.number.isInt {
			value.SetInt(n.number.i)
			return value
		}
		wanted = "integer"
	case isUint(k):
		if number && n.number.isUint {
			value.SetUint(n.number.u)
			return value
		}
		wanted = "unsigned integer"
	case k == reflect.Float32, k == reflect.Float64:
		if number && n.number.isFloat {
			value.SetFloat(n.number.f)
			return value
		}
		wanted = "float"
	case k == reflect.Complex64, k == reflect.Complex128:
		if number && n.number.isComplex {
			value.SetComplex(n.number.c)
			return value
		}
		wanted = "complex"
	default:
		s.fail("can't handle %s for arg of type %s", n, t)
	}
	s.fail("expected %s; found %s", wanted, n)
	return value
}

// compareKeys orders the keys of a map: numbers, strings, arrays and structs part by part, interfaces by their types first.
func compareKeys(a, b reflect.Value) int {
	switch k := a.Kind(); {
	case isInt(k):
		return order(a.Int(), b.Int())
	case isUint(k):
		return order(a.Uint(), b.Uint())
	case k == reflect.String:
		return order(a.String(), b.String())
	case k == reflect.Float32, k == reflect.Float64:
		return orderFloats(a.Float(), b.Float())
	case k == reflect.Complex64, k == reflect.Complex128:
		x, y := a.Complex(), b.Complex()
		if c := orderFloats(real(x), real(y)); c != 0 {
			return c
		}
		return orderFloats(imag(x), imag(y))
	case k == reflect.Bool:
		switch {
		case a.Bool() == b.Bool():
			return 0
		case a.Bool():
			return 1
		}
		return -1
	case k == reflect.Pointer, k == reflect.UnsafePointer, k == reflect.Chan:
		return order(a.Pointer(), b.Pointer())
	case k == reflect.Struct:
		for i := 0; i < a.NumField(); i++ {
			if c := compareKeys(a.Field(i), b.Field(i)); c != 0 {
				return c
			}
		}
	case k == reflect.Array:
		for i := 0; i < a.Len(); i++ {
			if c := compareKeys(a.Index(i), b.Index(i)); c != 0 {
				return c
			}
		}
	case k == reflect.Interface:
		switch {
		case a.IsNil() && b.IsNil():
			return 0
		case a.IsNil():
			return -1
		case b.IsNil():
			return 1
		}
		x, y := a.Elem(), b.Elem()
		if x.Type() != y.Type() {
			return order(fmt.Sprintf("%p", x.Type()), fmt.Sprintf("%p", y.Type()))
		}
		return compareKeys(x, y)
	}
	return 0
}

func order[T int64 | uint64 | uintptr | string](a, b T) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

// orderFloats puts NaNs first.
func orderFloats(a, b float64) int {
	switch {
	case a < b, a != a && b == b:
		return -1
	case a > b, b != b && a == a:
		return 1
	}
	return 0
}
