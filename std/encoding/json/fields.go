package json

import (
	"reflect"
	"slices"
	"strings"
	"sync"
	"unicode"
)

type field struct {
	name           string
	plain, escaped string // the key as it is written
	index          []int
	typ            reflect.Type
	tagged         bool
	omitEmpty      bool
	quoted         bool
	isZero         func(reflect.Value) bool // for omitzero
	encode         encoder
}

type structFields struct {
	list          []field
	exact, folded map[string]*field
}

func (s *structFields) find(key string) *field {
	if f := s.exact[key]; f != nil {
		return f
	}
	return s.folded[fold(key)]
}

var fieldCache sync.Map // by reflect.Type

func fieldsOf(t reflect.Type) *structFields {
	if f, ok := fieldCache.Load(t); ok {
		return f.(*structFields)
	}
	f, _ := fieldCache.LoadOrStore(t, collect(t))
	return f.(*structFields)
}

func validKey(s string) bool {
	for _, c := range s {
		if !strings.ContainsRune("!#$%&()*+-./:;<=>?@[]^_{|}~ ", c) && !unicode.IsLetter(c) && !unicode.IsDigit(c) {
			return false
		}
	}
	return s != ""
}

// collect finds the fields of a struct and of the structs embedded in it, level by level, and which of those of one
// name counts: the one nearest, then the one with a tag.
func collect(t reflect.Type) *structFields {
	type place struct {
		t     reflect.Type
		index []int
	}
	level := []place{{t: t}}
	times := map[reflect.Type]int{}
	seen := map[reflect.Type]bool{}
	var all []field
	for len(level) > 0 {
		var next []place
		nextTimes := map[reflect.Type]int{}
		for _, p := range level {
			if seen[p.t] {
				continue
			}
			seen[p.t] = true
			for i := range p.t.NumField() {
				sf := p.t.Field(i)
				ft := sf.Type
				if sf.Anonymous {
					in := ft
					if in.Kind() == reflect.Pointer {
						in = in.Elem()
					}
					if !sf.IsExported() && in.Kind() != reflect.Struct {
						continue
					}
				} else if !sf.IsExported() {
					continue
				}
				tag := sf.Tag.Get("json")
				if tag == "-" {
					continue
				}
				name, options, _ := strings.Cut(tag, ",")
				if !validKey(name) {
					name = ""
				}
				has := func(option string) bool { return slices.Contains(strings.Split(options, ","), option) }
				index := append(append([]int(nil), p.index...), i)
				if ft.Name() == "" && ft.Kind() == reflect.Pointer {
					ft = ft.Elem()
				}
				if name == "" && sf.Anonymous && ft.Kind() == reflect.Struct {
					if nextTimes[ft]++; nextTimes[ft] == 1 {
						next = append(next, place{t: ft, index: index})
					}
					continue
				}
				f := field{name: name, tagged: name != "", index: index, typ: sf.Type, omitEmpty: has("omitempty")}
				if name == "" {
					f.name = sf.Name
				}
				k := ft.Kind()
				f.quoted = has("string") && (k == reflect.Bool || integer(k) || k == reflect.Float32 || k == reflect.Float64 || k == reflect.String)
				if has("omitzero") {
					f.isZero = zeroOf(sf.Type)
				}
				f.plain = `"` + f.name + `":`
				f.escaped = `"` + string(appendEscaped(nil, []byte(f.name))) + `":`
				all = append(all, f)
				if times[p.t] > 1 {
					// Twice is enough for them to hide each other.
					all = append(all, f)
				}
			}
		}
		level, times = next, nextTimes
	}
	slices.SortStableFunc(all, func(a, b field) int {
		switch {
		case a.name != b.name:
			return strings.Compare(a.name, b.name)
		case len(a.index) != len(b.index):
			return len(a.index) - len(b.index)
		case a.tagged != b.tagged:
			if a.tagged {
				return -1
			}
			return 1
		}
		return slices.Compare(a.index, b.index)
	})
	s := &structFields{exact: map[string]*field{}, folded: map[string]*field{}}
	for i := 0; i < len(all); {
		f := all[i]
		first := i
		for i < len(all) && all[i].name == f.name {
			i++
		}
		if i-first > 1 && len(all[first+1].index) == len(f.index) && all[first+1].tagged == f.tagged {
			continue
		}
		f.encode = encoderOf(f.typ)
		s.list = append(s.list, f)
	}
	slices.SortFunc(s.list, func(a, b field) int { return slices.Compare(a.index, b.index) })
	for i := range s.list {
		f := &s.list[i]
		s.exact[f.name] = f
		if key := fold(f.name); s.folded[key] == nil {
			s.folded[key] = f
		}
	}
	return s
}

type isZeroer interface{ IsZero() bool }

// zeroOf is how a field with the option omitzero is found to be zero.
func zeroOf(t reflect.Type) func(reflect.Value) bool {
	zeroer := reflect.TypeFor[isZeroer]()
	ask := func(v reflect.Value) bool { return v.Interface().(isZeroer).IsZero() }
	switch {
	case t.Kind() == reflect.Interface && t.Implements(zeroer):
		return func(v reflect.Value) bool {
			return v.IsNil() || v.Elem().Kind() == reflect.Pointer && v.Elem().IsNil() || ask(v)
		}
	case t.Kind() == reflect.Pointer && t.Implements(zeroer):
		return func(v reflect.Value) bool { return v.IsNil() || ask(v) }
	case t.Implements(zeroer):
		return ask
	case reflect.PointerTo(t).Implements(zeroer):
		return func(v reflect.Value) bool {
			if !v.CanAddr() {
				c := reflect.New(v.Type()).Elem()
				c.Set(v)
				v = c
			}
			return ask(v.Addr())
		}
	}
	return reflect.Value.IsZero
}
