// run
package main

import (
	"bytes"
	"fmt"
	"io"
	"reflect"
	"strings"
	"time"
	"unsafe"
)

type Celsius float64
type Names []string
type Pair[K comparable, V any] struct {
	Key K
	Val V
}

func (p Pair[K, V]) String() string { return fmt.Sprint(p.Key, "=", p.Val) }
func (p *Pair[K, V]) Swap(o *Pair[K, V]) {
	*p, *o = *o, *p
}

type Base struct{ ID, Same int }

func (b Base) Ident() int    { return b.ID }
func (b *Base) SetID(id int) { b.ID = id }

type Other struct{ Same, Deep string }
type Middle struct {
	Other
	Level int
}
type Outer struct {
	Base
	*Middle
	io.Reader
	Own   Celsius
	Level string
	_     int8
	lower bool
}
type List struct {
	Next *List
	Val  int
}
type Shape interface {
	Area() float64
	Name() string
	hidden()
}

func show(t reflect.Type) {
	fmt.Printf("%v kind=%v name=%q pkg=%q size=%d align=%d methods=%d comparable=%v\n", t, t.Kind(), t.Name(), t.PkgPath(),
		t.Size(), t.Align(), t.NumMethod(), t.Comparable())
	switch t.Kind() {
	case reflect.Struct:
		for i := range t.NumField() {
			f := t.Field(i)
			fmt.Printf("  field %s %v at %d tag %q anon=%v exported=%v\n", f.Name, f.Type, f.Offset, f.Tag, f.Anonymous, f.IsExported())
		}
	case reflect.Func:
		for i := range t.NumIn() {
			fmt.Print("  in ", t.In(i))
		}
		for i := range t.NumOut() {
			fmt.Print("  out ", t.Out(i))
		}
		fmt.Println("  variadic", t.IsVariadic())
	case reflect.Map:
		fmt.Println("  key", t.Key(), "elem", t.Elem())
	case reflect.Chan:
		fmt.Println("  dir", t.ChanDir(), "elem", t.Elem())
	case reflect.Array:
		fmt.Println("  len", t.Len(), "elem", t.Elem())
	}
	for i := range t.NumMethod() {
		m := t.Method(i)
		fmt.Printf("  method %d %s %v %q\n", m.Index, m.Name, m.Type, m.PkgPath)
	}
}

func main() {
	for _, x := range []any{true, 1, int8(1), uint16(2), uintptr(3), float32(1), 1i, complex64(1), "s", Celsius(1),
		Names{"a"}, [3]int{}, []byte{}, map[string][]int{}, make(chan int), make(<-chan string), make(chan<- bool), &List{},
		List{}, Outer{}, &Outer{}, Pair[string, int]{}, &Pair[Celsius, []List]{}, func(int, ...string) (error, bool) { return nil, false },
		struct{}{}, struct {
			A int `json:"a,omitempty" xml:"b"`
			b string
		}{}, unsafe.Pointer(nil), new(Shape), new(error), new(any), make(chan (<-chan int))} {
		show(reflect.TypeOf(x))
	}
	show(reflect.TypeFor[Shape]())
	show(reflect.TypeFor[error]())
	show(reflect.TypeFor[interface {
		io.Reader
		Close() error
	}]())
	show(reflect.TypeFor[time.Month]())
	fmt.Println(reflect.TypeFor[*bytes.Buffer]().NumMethod() > 20, reflect.TypeFor[time.Duration]().NumMethod())
	d := reflect.ValueOf(90 * time.Minute)
	fmt.Println(d.MethodByName("Hours").Call(nil)[0], d.MethodByName("Minutes").Call(nil)[0])
	b := reflect.New(reflect.TypeFor[strings.Builder]())
	b.MethodByName("WriteString").Call([]reflect.Value{reflect.ValueOf("built")})
	fmt.Println(b.MethodByName("String").Call(nil)[0], b.MethodByName("Nope").IsValid())

	ot := reflect.TypeFor[Outer]()
	for _, name := range []string{"ID", "Same", "Deep", "Level", "Own", "Middle", "lower", "Nope", "Reader"} {
		f, ok := ot.FieldByName(name)
		fmt.Println(name, ok, f.Index, f.Type)
	}
	f, ok := ot.FieldByNameFunc(func(s string) bool { return strings.HasPrefix(s, "De") })
	fmt.Println(f.Name, ok)
	for _, f := range reflect.VisibleFields(ot) {
		fmt.Print(f.Name, f.Index, " ")
	}
	fmt.Println()
	fmt.Println(ot.FieldByIndex([]int{1, 0, 1}).Name)
	tag := reflect.StructTag(`a:"1" b:"two words" c:"esc\"aped" bad`)
	for _, k := range []string{"a", "b", "c", "d", "bad"} {
		v, ok := tag.Lookup(k)
		fmt.Printf("%s=%q %v ", k, v, ok)
	}
	fmt.Println()

	// Types made at run time are the program's own.
	it, st := reflect.TypeOf(0), reflect.TypeOf("")
	fmt.Println(reflect.FuncOf([]reflect.Type{it, reflect.SliceOf(st)}, []reflect.Type{reflect.TypeFor[error]()}, true) ==
		reflect.TypeOf(func(int, ...string) error { return nil }))
	fmt.Println(reflect.ChanOf(reflect.BothDir, it) == reflect.TypeOf(make(chan int)), reflect.ArrayOf(3, it) == reflect.TypeOf([3]int{}),
		reflect.PointerTo(ot) == reflect.TypeOf(&Outer{}))
	p := reflect.PointerTo(reflect.PointerTo(reflect.TypeFor[List]()))
	fmt.Println(p, p == reflect.PointerTo(reflect.PtrTo(reflect.TypeFor[List]())), p.Elem().Elem() == reflect.TypeFor[List]())
	made := reflect.MapOf(reflect.ArrayOf(2, st), reflect.SliceOf(reflect.FuncOf(nil, []reflect.Type{it, st}, false)))
	fmt.Println(made, made == reflect.MapOf(reflect.ArrayOf(2, st), made.Elem()))
	fmt.Println(reflect.FuncOf(nil, nil, false), reflect.FuncOf([]reflect.Type{reflect.SliceOf(it)}, nil, true),
		reflect.ChanOf(reflect.BothDir, reflect.ChanOf(reflect.RecvDir, it)), reflect.ChanOf(reflect.SendDir, reflect.ChanOf(reflect.RecvDir, it)))
	x := reflect.New(reflect.ArrayOf(3, reflect.SliceOf(st))).Elem()
	x.Index(1).Set(reflect.ValueOf([]string{"in", "array"}))
	fmt.Printf("%v %T\n", x, x.Interface())

	types := []reflect.Type{it, reflect.TypeFor[Celsius](), reflect.TypeFor[float64](), reflect.TypeFor[[]string](), reflect.TypeFor[Names](),
		st, reflect.TypeFor[[]byte](), reflect.TypeFor[any](), reflect.TypeFor[error](), reflect.TypeFor[fmt.Stringer](), reflect.TypeFor[time.Month](),
		reflect.TypeFor[chan int](), reflect.TypeFor[<-chan int](), reflect.TypeFor[*int](), reflect.TypeFor[[4]byte](), reflect.TypeFor[*[4]byte](),
		reflect.TypeFor[struct{ A int }](), reflect.TypeFor[struct {
			A int `x:"y"`
		}]()}
	for _, a := range types {
		for _, b := range types {
			c := "."
			if a.ConvertibleTo(b) {
				c = "c"
			}
			if a.AssignableTo(b) {
				c = "A"
			}
			if b.Kind() == reflect.Interface && a.Implements(b) {
				c = "I"
			}
			fmt.Print(c)
		}
		fmt.Println()
	}
	fmt.Println(it.OverflowInt(1<<62), reflect.TypeFor[int8]().OverflowInt(128), reflect.TypeFor[uint8]().OverflowUint(255), reflect.TypeFor[float32]().OverflowFloat(1e39), it.Bits())
	fmt.Println(reflect.Uint8, reflect.Kind(99), reflect.BothDir, reflect.UnsafePointer)
}
