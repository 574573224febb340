package reflect

func (t *rtype) Field(i int) (f StructField) {
	t.must(Struct, "Field", "struct")
	if i < 0 || i >= t.numFields {
		panic("reflect: Field index out of bounds")
	}
	p := &t.fieldList()[i]
	return StructField{p.name.str(), p.pkg.str(), toType(p.typ), StructTag(p.tag.str()), p.offset, []int{i}, p.embedded}
}

func (t *rtype) FieldByIndex(index []int) (f StructField) {
	t.must(Struct, "FieldByIndex", "struct")
	f.Type = t
	for i, x := range index {
		ft := f.Type
		if i > 0 && ft.Kind() == Pointer && ft.Elem().Kind() == Struct {
			ft = ft.Elem()
		}
		f = ft.Field(x)
	}
	f.Index = index
	return
}

func (t *rtype) FieldByName(name string) (StructField, bool) {
	t.must(Struct, "FieldByName", "struct")
	embeds := false
	if name != "" {
		for i, f := range t.fieldList() {
			if f.name.str() == name {
				return t.Field(i), true
			}
			embeds = embeds || f.embedded
		}
	}
	if !embeds {
		return StructField{}, false
	}
	return t.search(func(s string) bool { return s == name })
}

func (t *rtype) FieldByNameFunc(match func(string) bool) (StructField, bool) {
	t.must(Struct, "FieldByNameFunc", "struct")
	return t.search(match)
}

// search looks through the embedded structs level by level: one match on the first level that has any wins.
func (t *rtype) search(match func(string) bool) (found StructField, ok bool) {
	type place struct {
		t     *rtype
		index []int
	}
	level := []place{{t, nil}}
	seen := map[*rtype]bool{}
	times := map[*rtype]int{t: 1}
	for len(level) > 0 && !ok {
		var next []place
		nextTimes := map[*rtype]int{}
		for _, p := range level {
			if seen[p.t] {
				continue
			}
			seen[p.t] = true
			for i := range p.t.fieldList() {
				f := &p.t.fieldList()[i]
				var in *rtype
				if f.embedded {
					in = f.typ
					if in.k() == Pointer {
						in = in.elem
					}
				}
				if match(f.name.str()) {
					if times[p.t] > 1 || ok {
						return StructField{}, false
					}
					found = p.t.Field(i)
					found.Index = append(append([]int(nil), p.index...), i)
					ok = true
					continue
				}
				if ok || in == nil || in.k() != Struct {
					continue
				}
				nextTimes[in]++
				if nextTimes[in] > 1 {
					nextTimes[in] = 2
					continue
				}
				if times[p.t] > 1 {
					nextTimes[in] = 2
				}
				next = append(next, place{in, append(append([]int(nil), p.index...), i)})
			}
		}
		level, times = next, nextTimes
	}
	return
}

// VisibleFields returns all fields of a struct type that can be named without a path, embedded ones included.
func VisibleFields(t Type) []StructField {
	if t == nil {
		panic("reflect: VisibleFields(nil)")
	}
	if t.Kind() != Struct {
		panic("reflect.VisibleFields of non-struct type")
	}
	w := &fieldWalk{byName: map[string]int{}, inside: map[Type]bool{}}
	w.walk(t)
	out := w.fields[:0]
	for _, f := range w.fields {
		if f.Name != "" {
			out = append(out, f)
		}
	}
	return out
}

type fieldWalk struct {
	byName map[string]int
	inside map[Type]bool
	fields []StructField
	index  []int
}

func (w *fieldWalk) walk(t Type) {
	if w.inside[t] {
		return
	}
	w.inside[t] = true
	for i := range t.NumField() {
		f := t.Field(i)
		w.index = append(w.index, i)
		add := true
		if at, ok := w.byName[f.Name]; ok {
			old := &w.fields[at]
			if len(w.index) == len(old.Index) {
				// Two of one depth hide each other, and what lies deeper.
				old.Name = ""
				add = false
			} else if len(w.index) < len(old.Index) {
				old.Name = ""
			} else {
				add = false
			}
		}
		if add {
			f.Index = append([]int(nil), w.index...)
			w.byName[f.Name] = len(w.fields)
			w.fields = append(w.fields, f)
		}
		if f.Anonymous {
			in := f.Type
			if in.Kind() == Pointer {
				in = in.Elem()
			}
			if in.Kind() == Struct {
				w.walk(in)
			}
		}
		w.index = w.index[:len(w.index)-1]
	}
	delete(w.inside, t)
}
