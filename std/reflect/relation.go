package reflect

func (t *rtype) Implements(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.Implements")
	}
	if u.Kind() != Interface {
		panic("reflect: non-interface type passed to Type.Implements")
	}
	return implements(u.common(), t)
}

func (t *rtype) AssignableTo(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.AssignableTo")
	}
	uu := u.common()
	return assignable(uu, t) || implements(uu, t)
}

func (t *rtype) ConvertibleTo(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.ConvertibleTo")
	}
	return conversion(u.common(), t) != cannotConvert
}

// implements reports whether v has the methods of the interface type t.
func implements(t, v *rtype) bool {
	if t.k() != Interface {
		return false
	}
	if t.numMethods == 0 {
		return true
	}
	if v.k() != Interface {
		return ifaceWord(v, t) != nil
	}
	have := v.methodList()
	for _, m := range t.methodList() {
		for len(have) > 0 && !(have[0].name.str() == m.name.str() && have[0].pkg.str() == m.pkg.str()) {
			have = have[1:]
		}
		if len(have) == 0 || have[0].typ != m.typ {
			return false
		}
	}
	return true
}

// assignable reports whether a value of type v may be assigned to type t without becoming an interface.
func assignable(t, v *rtype) bool {
	if t == v {
		return true
	}
	if t.named() && v.named() || t.k() != v.k() {
		return false
	}
	if t.k() == Chan && chanAssignable(t, v) {
		return true
	}
	return sameUnderlying(t, v, true)
}

func chanAssignable(t, v *rtype) bool {
	return ChanDir(v.dir) == BothDir && (!t.named() || !v.named()) && t.elem == v.elem
}

func sameType(t, v *rtype, tags bool) bool {
	if tags || t == v {
		return t == v
	}
	if t.named() || v.named() || t.k() != v.k() {
		return false
	}
	return sameUnderlying(t, v, false)
}

func sameTypes(t, v []*rtype, tags bool) bool {
	for i := range t {
		if !sameType(t[i], v[i], tags) {
			return false
		}
	}
	return true
}

// sameUnderlying reports whether the underlying types are identical, if asked without regard to tags.
func sameUnderlying(t, v *rtype, tags bool) bool {
	if t == v {
		return true
	}
	k := t.k()
	if k != v.k() {
		return false
	}
	switch k {
	case Array:
		return t.length == v.length && sameType(t.elem, v.elem, tags)
	case Chan:
		return t.dir == v.dir && sameType(t.elem, v.elem, tags)
	case Func:
		return t.variadic == v.variadic && t.numParams == v.numParams && t.numResults == v.numResults &&
			sameTypes(t.in(), v.in(), tags) && sameTypes(t.out(), v.out(), tags)
	case Interface:
		return t.numMethods == v.numMethods && implements(t, v)
	case Map:
		return sameType(t.key, v.key, tags) && sameType(t.elem, v.elem, tags)
	case Pointer, Slice:
		return sameType(t.elem, v.elem, tags)
	case Struct:
		if t.numFields != v.numFields {
			return false
		}
		for i := range t.fieldList() {
			a, b := &t.fieldList()[i], &v.fieldList()[i]
			if a.name.str() != b.name.str() || a.pkg.str() != b.pkg.str() || a.embedded != b.embedded ||
				!sameType(a.typ, b.typ, tags) || tags && a.tag.str() != b.tag.str() {
				return false
			}
		}
	}
	return true
}
