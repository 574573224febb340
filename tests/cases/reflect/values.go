// run
package main

import (
	"errors"
	"fmt"
	"reflect"
	"strings"
)

type Inner struct {
	A int `json:"a"`
	b string
}
type T struct {
	Inner
	X  float64 `k:"v" json:"x,omitempty"`
	Y  []string
	Z  map[string]int
	P  *Inner
	I  any
	fn func(int) string
}

func (t T) Hello(name string) string { return "hello " + name }
func (t *T) SetX(x float64)          { t.X = x }
func (i Inner) Sum(xs ...int) (s int) {
	for _, x := range xs {
		s += x
	}
	return s + i.A
}

type S interface{ Hello(string) string }

func add(a int, b int8, s string, f float32, i any, arr [3]int16, st struct{ a, b int8 }) (int8, string, error, [3]int16) {
	return int8(a) + b, fmt.Sprint(s, f, i, arr, st), errors.New("x"), arr
}

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, "panics:", r)
		}
	}()
	f()
}

func main() {
	t := T{Inner: Inner{A: 1, b: "q"}, X: 2.5, Y: []string{"a"}, Z: map[string]int{"k": 1}}
	rt := reflect.TypeOf(t)
	fmt.Println(rt, rt.Kind(), rt.NumField(), rt.Name(), rt.PkgPath(), rt.Size(), rt.NumMethod(), reflect.TypeOf(&t).NumMethod())
	for i := 0; i < rt.NumField(); i++ {
		f := rt.Field(i)
		fmt.Printf("%q %q %v %q %d %v %v\n", f.Name, f.PkgPath, f.Type, f.Tag, f.Offset, f.Index, f.Anonymous)
	}
	for i := range reflect.TypeOf(&t).NumMethod() {
		m := reflect.TypeOf(&t).Method(i)
		fmt.Println(m.Name, m.Type, m.Index)
	}
	f, ok := rt.FieldByName("A")
	fmt.Println(f, ok, f.Tag.Get("json"))
	v := reflect.ValueOf(&t).Elem()
	v.FieldByName("X").SetFloat(7)
	v.Field(2).Set(reflect.Append(v.Field(2), reflect.ValueOf("b"), reflect.ValueOf("c")))
	v.Field(3).SetMapIndex(reflect.ValueOf("z"), reflect.ValueOf(9))
	fmt.Println(t.X, t.Y, t.Z)
	fmt.Println(v.MethodByName("Hello").Call([]reflect.Value{reflect.ValueOf("bob")})[0])
	v.Addr().MethodByName("SetX").Call([]reflect.Value{reflect.ValueOf(3.25)})
	fmt.Println(t.X)
	fmt.Println(v.MethodByName("Sum").Call([]reflect.Value{reflect.ValueOf(1), reflect.ValueOf(2)})[0].Int())
	h := v.MethodByName("Hello").Interface().(func(string) string)
	fmt.Println(h("x"))
	sum := v.MethodByName("Sum").Interface().(func(...int) int)
	fmt.Println(sum(1, 2, 3))
	out := reflect.ValueOf(add).Call([]reflect.Value{reflect.ValueOf(5), reflect.ValueOf(int8(-9)), reflect.ValueOf("s"), reflect.ValueOf(float32(1.5)), reflect.ValueOf(t.Inner), reflect.ValueOf([3]int16{1, -2, 3}), reflect.ValueOf(struct{ a, b int8 }{-1, -2})})
	for _, o := range out {
		fmt.Println(o.Type(), o)
	}
	swap := reflect.MakeFunc(reflect.TypeOf(func(int8, string) (string, int8) { return "", 0 }), func(a []reflect.Value) []reflect.Value {
		return []reflect.Value{a[1], a[0]}
	}).Interface().(func(int8, string) (string, int8))
	fmt.Println(swap(-3, "hey"))
	var e error
	et := reflect.TypeOf(&e).Elem()
	fmt.Println(et, et.Kind(), reflect.TypeOf(errors.New("")).Implements(et), rt.Implements(reflect.TypeFor[S]()))
	fmt.Println(reflect.SliceOf(rt), reflect.MapOf(reflect.TypeOf(""), rt), reflect.ArrayOf(3, rt), reflect.PointerTo(reflect.PointerTo(rt)), reflect.ChanOf(reflect.RecvDir, rt))
	fmt.Println(reflect.SliceOf(reflect.TypeOf(1)) == reflect.TypeOf([]int{}), reflect.MapOf(reflect.TypeOf(1), reflect.TypeOf("")) == reflect.TypeOf(map[int]string{}))
	st := reflect.StructOf([]reflect.StructField{{Name: "A", Type: reflect.TypeOf(1), Tag: `json:"a"`}, {Name: "B", Type: reflect.TypeOf("")}})
	fmt.Println(st, st.Size(), st == reflect.TypeOf(struct {
		A int `json:"a"`
		B string
	}{}))
	sv := reflect.New(st).Elem()
	sv.Field(0).SetInt(4)
	sv.Field(1).SetString("yes")
	fmt.Printf("%v %+v %#v\n", sv.Interface(), sv.Interface(), sv.Interface())
	m := reflect.MakeMap(reflect.MapOf(reflect.TypeOf([2]int8{}), reflect.TypeOf(int16(0))))
	m.SetMapIndex(reflect.ValueOf([2]int8{1, 2}), reflect.ValueOf(int16(7)))
	fmt.Println(m, m.Type(), m.MapIndex(reflect.ValueOf([2]int8{1, 2})), m.Len())
	c := reflect.MakeChan(reflect.TypeOf(make(chan string)), 1)
	c.Send(reflect.ValueOf("via chan"))
	fmt.Println(c.Recv())
	fmt.Println(c.TryRecv())
	c2 := make(chan int)
	go func() { c2 <- 42 }()
	i, r, ok := reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectRecv, Chan: c}, {Dir: reflect.SelectRecv, Chan: reflect.ValueOf(c2)}})
	fmt.Println(i, r, ok)
	fmt.Println(reflect.DeepEqual(t, t), reflect.DeepEqual([]int{1}, []int{1}), reflect.DeepEqual(map[string][]int{"a": {1}}, map[string][]int{"a": {1}}), reflect.DeepEqual(1, int8(1)))
	fmt.Println(reflect.ValueOf(65).Convert(reflect.TypeOf("")), reflect.ValueOf(3.7).Convert(reflect.TypeOf(1)), reflect.ValueOf("héy").Convert(reflect.TypeOf([]rune{})))
	try("set", func() { reflect.ValueOf(t).Field(1).SetFloat(1) })
	try("unexp", func() { v.Field(0).Field(1).SetString("") })
	try("kind", func() { v.Field(0).Int() })
	try("zero", func() { reflect.Value{}.Type() })
	try("call", func() { reflect.ValueOf(strings.ToUpper).Call(nil) })
	try("iface", func() { v.Field(6).Interface() })
	fmt.Println(reflect.ValueOf(strings.ToUpper).Call([]reflect.Value{reflect.ValueOf("up")}))
	x := []int{1, 2, 3}
	reflect.Swapper(x)(0, 2)
	fmt.Println(x, v.Field(1), reflect.ValueOf(&t).Elem().Field(4).IsNil(), reflect.Zero(rt).IsZero())
	fmt.Printf("%d %v %s %T\n", reflect.ValueOf(12), reflect.Value{}, reflect.ValueOf("s"), reflect.ValueOf(1))
	for k, v := range reflect.ValueOf([]string{"p", "q"}).Seq2() {
		fmt.Println(k, v)
	}
}
