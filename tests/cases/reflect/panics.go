// run
package main

import (
	"fmt"
	"reflect"
)

type T struct {
	A int
	b int
	E
}
type E struct{ Z int }

func (T) M(int) {}
func (T) V(xs ...string) int {
	return len(xs)
}

func try(name string, f func()) {
	defer func() {
		r := recover()
		if e, ok := r.(error); ok {
			fmt.Printf("%s: %T: %v\n", name, e, e)
			return
		}
		fmt.Printf("%s: %v\n", name, r)
	}()
	f()
}

func main() {
	var x int
	t := T{}
	v, vt, vx := reflect.ValueOf, reflect.ValueOf(t), reflect.ValueOf(&x).Elem()
	tests := []struct {
		name string
		f    func()
	}{
		{"Int on string", func() { v("").Int() }},
		{"Uint on int", func() { v(1).Uint() }},
		{"Float on int", func() { v(1).Float() }},
		{"Bool on int", func() { v(1).Bool() }},
		{"Complex", func() { v(1).Complex() }},
		{"Bytes", func() { v(1).Bytes() }},
		{"Bytes of ints", func() { v([]int{}).Bytes() }},
		{"Len", func() { v(1).Len() }},
		{"Cap", func() { v("").Cap() }},
		{"Elem", func() { v(1).Elem() }},
		{"Index", func() { v(1).Index(0) }},
		{"Index range", func() { v([]int{1}).Index(1) }},
		{"Index array", func() { v([1]int{}).Index(-1) }},
		{"Index string", func() { v("abc").Index(3) }},
		{"Field", func() { v(1).Field(0) }},
		{"Field range", func() { vt.Field(9) }},
		{"NumField", func() { v(1).NumField() }},
		{"IsNil", func() { v(1).IsNil() }},
		{"MapIndex", func() { v(1).MapIndex(v(1)) }},
		{"MapKeys", func() { v(1).MapKeys() }},
		{"Set unaddressable", func() { v(1).SetInt(1) }},
		{"Set wrong kind", func() { vx.SetString("") }},
		{"Set wrong type", func() { vx.Set(v("s")) }},
		{"Set zero", func() { vx.Set(reflect.Value{}) }},
		{"Set unexported", func() { reflect.ValueOf(&t).Elem().Field(1).SetInt(1) }},
		{"Interface unexported", func() { vt.Field(1).Interface() }},
		{"Addr", func() { v(1).Addr() }},
		{"Call non-func", func() { v(1).Call(nil) }},
		{"Call few", func() { vt.Method(0).Call(nil) }},
		{"Call many", func() { vt.Method(0).Call([]reflect.Value{v(1), v(2)}) }},
		{"Call wrong", func() { vt.Method(0).Call([]reflect.Value{v("s")}) }},
		{"Call zero", func() { vt.Method(0).Call([]reflect.Value{{}}) }},
		{"Call variadic wrong", func() { vt.Method(1).Call([]reflect.Value{v(1)}) }},
		{"CallSlice", func() { vt.Method(0).CallSlice([]reflect.Value{v(1)}) }},
		{"Call nil", func() { v((func())(nil)).Call(nil) }},
		{"Method range", func() { vt.Method(7) }},
		{"Method nil iface", func() { reflect.ValueOf(new(error)).Elem().Method(0) }},
		{"zero Type", func() { reflect.Value{}.Type() }},
		{"zero Interface", func() { reflect.Value{}.Interface() }},
		{"zero Method", func() { reflect.Value{}.Method(0) }},
		{"zero Int", func() { reflect.Value{}.Int() }},
		{"zero IsZero", func() { reflect.Value{}.IsZero() }},
		{"Convert", func() { v("s").Convert(reflect.TypeOf(1)) }},
		{"Convert short", func() { v([]int{1}).Convert(reflect.TypeOf([2]int{})) }},
		{"MakeSlice", func() { reflect.MakeSlice(reflect.TypeOf(1), 0, 0) }},
		{"MakeSlice len", func() { reflect.MakeSlice(reflect.TypeOf([]int{}), -1, 0) }},
		{"MakeMap", func() { reflect.MakeMap(reflect.TypeOf(1)) }},
		{"MakeChan", func() { reflect.MakeChan(reflect.TypeOf(1), 0) }},
		{"MakeFunc", func() { reflect.MakeFunc(reflect.TypeOf(1), nil) }},
		{"MapOf", func() { reflect.MapOf(reflect.TypeOf([]int{}), reflect.TypeOf(1)) }},
		{"SetMapIndex nil", func() { v(map[int]int(nil)).SetMapIndex(v(1), v(1)) }},
		{"SetLen", func() { s := []int{1}; reflect.ValueOf(&s).Elem().SetLen(2) }},
		{"Slice", func() { v([]int{1}).Slice(0, 2) }},
		{"Slice array", func() { v([1]int{}).Slice(0, 1) }},
		{"Slice3", func() { v([]int{1}).Slice3(0, 1, 2) }},
		{"Send dir", func() { v(make(<-chan int, 1)).Send(v(1)) }},
		{"Recv dir", func() { v(make(chan<- int, 1)).Recv() }},
		{"Close dir", func() { v(make(<-chan int)).Close() }},
		{"Close twice", func() { c := make(chan int); close(c); v(c).Close() }},
		{"Send closed", func() { c := make(chan int, 1); close(c); v(c).Send(v(1)) }},
		{"Append", func() { reflect.Append(v([]int{}), v("x")) }},
		{"Copy", func() { reflect.Copy(v([]int{1}), v([]string{""})) }},
		{"Swapper", func() { reflect.Swapper(1) }},
		{"Swapper range", func() { reflect.Swapper([]int{1, 2})(0, 2) }},
		{"Type Elem", func() { reflect.TypeOf(1).Elem() }},
		{"Type Field", func() { reflect.TypeOf(1).Field(0) }},
		{"Type Field range", func() { reflect.TypeOf(t).Field(5) }},
		{"Type In", func() { reflect.TypeOf(1).In(0) }},
		{"Type Len", func() { reflect.TypeOf(1).Len() }},
		{"Type Key", func() { reflect.TypeOf(1).Key() }},
		{"Type Bits", func() { reflect.TypeOf("").Bits() }},
		{"Type ChanDir", func() { reflect.TypeOf("").ChanDir() }},
		{"Implements", func() { reflect.TypeOf("").Implements(reflect.TypeOf(1)) }},
		{"Implements nil", func() { reflect.TypeOf("").Implements(nil) }},
		{"StructOf", func() { reflect.StructOf([]reflect.StructField{{Name: "a", Type: reflect.TypeOf(1)}}) }},
		{"StructOf twice", func() {
			f := reflect.StructField{Name: "A", Type: reflect.TypeOf(1)}
			reflect.StructOf([]reflect.StructField{f, f})
		}},
		{"ArrayOf", func() { reflect.ArrayOf(-1, reflect.TypeOf(1)) }},
		{"Zero nil", func() { reflect.Zero(nil) }},
		{"Equal", func() { v([]int{}).Equal(v([]int{})) }},
		{"Seq", func() { v(1.5).Seq() }},
		{"MapIter", func() { v(map[int]int{}).MapRange().Key() }},
		{"MakeFunc count", func() {
			reflect.MakeFunc(reflect.TypeOf(func() int { return 0 }), func([]reflect.Value) []reflect.Value { return nil }).Call(nil)
		}},
		{"panic inside", func() { v(func() { panic("inner") }).Call(nil) }},
	}
	for _, c := range tests {
		try(c.name, c.f)
	}
}
