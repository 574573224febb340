// run

// Stringer, error, GoStringer and Formatter, with value and pointer receivers.
package main

import "fmt"

type value struct{ n int }

func (v value) String() string { return fmt.Sprintf("value(%d)", v.n) }

type pointer struct{ n int }

func (p *pointer) String() string {
	if p == nil {
		return "nil pointer"
	}
	return fmt.Sprintf("pointer(%d)", p.n)
}

type both struct{}

func (both) String() string   { return "String" }
func (both) Error() string    { return "Error" }
func (both) GoString() string { return "GoString" }

type custom struct{ n int }

func (c custom) Format(s fmt.State, verb rune) {
	w, hasW := s.Width()
	p, hasP := s.Precision()
	fmt.Fprintf(s, "<%c %d %t %d %t", verb, w, hasW, p, hasP)
	for _, flag := range "+-# 0" {
		if s.Flag(int(flag)) {
			fmt.Fprintf(s, " %q", flag)
		}
	}
	s.Write([]byte(">"))
}

type level int

func (l level) String() string { return [...]string{"low", "high"}[l] }

type wrapped struct {
	value
	Level level
	p     *pointer
	v     value
}

type ints []int

func (i ints) String() string { return fmt.Sprint("ints of ", len(i)) }

func main() {
	v, p := value{1}, pointer{2}
	fmt.Println(v, &v, p, &p, []value{{1}, {2}}, []*pointer{nil}, map[string]value{"k": {3}}, struct{ V value }{v}, struct{ v value }{v})
	fmt.Printf("%v %s %+v %#v %d %q %x %10s| %T\n", v, v, v, v, v, v, v, v, v)
	fmt.Printf("%v %s %+v %#v %d\n", &p, &p, &p, p, &p)
	fmt.Printf("%v %s %#v %+v %d\n", both{}, both{}, both{}, both{}, both{})
	fmt.Printf("%v|%8.3f|%+-#x|% 05d|%s\n", custom{1}, custom{2}, custom{3}, custom{4}, []custom{{5}})
	fmt.Println(custom{1}, level(1), []level{0, 1}, map[level]level{0: 1})
	fmt.Printf("%d %v %s %x %q %#v %05d %5v|\n", level(1), level(0), level(1), level(1), level(0), level(1), level(1), level(1))
	fmt.Println(level(7))
	w := wrapped{v, 1, nil, value{4}}
	fmt.Println(w)
	fmt.Printf("%+v\n%#v\n", w, w)
	fmt.Println(ints{1, 2, 3}, []ints{{1}})
	var np *pointer
	var nv *value
	fmt.Println(np, nv)
	fmt.Printf("%s %v %+v\n", nv, nv, nv)
	var s fmt.Stringer = v
	var e error = both{}
	fmt.Println(s, e, any(s), []fmt.Stringer{v, &p})
	fmt.Printf("%s %v %d\n", e, []error{e}, s)
}
