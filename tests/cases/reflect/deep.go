// run
package main

import (
	"fmt"
	"math"
	"reflect"
	"sort"
	"strings"
)

type Loop struct {
	Next *Loop
	V    int
	M    map[string]*Loop
}
type Rec []Rec
type Str string
type S struct {
	A int
	B []string
	c map[int]*S
	D any
	F func()
}

func main() {
	l1, l2 := &Loop{V: 1}, &Loop{V: 1}
	l1.Next, l2.Next = l1, l2
	l1.M, l2.M = map[string]*Loop{"x": l1}, map[string]*Loop{"x": l2}
	r1, r2 := Rec{nil}, Rec{nil}
	r1[0], r2[0] = r1, r2
	fn := func() {}
	nan := math.NaN()
	for i, p := range [][2]any{{1, 1}, {1, 2}, {1, int64(1)}, {"a", "a"}, {nil, nil}, {nil, 1}, {[]int{1, 2}, []int{1, 2}}, {[]int{}, []int(nil)},
		{map[string]int{"a": 1}, map[string]int{"a": 1}}, {map[string]int{"a": 1}, map[string]int{"b": 1}}, {map[int]int{}, map[int]int(nil)},
		{[2]any{1, "x"}, [2]any{1, "x"}}, {l1, l2}, {r1, r2}, {fn, fn}, {(func())(nil), (func())(nil)}, {nan, nan}, {[]float64{nan}, []float64{nan}},
		{&S{A: 1, B: []string{"x"}, c: map[int]*S{1: {A: 2}}}, &S{A: 1, B: []string{"x"}, c: map[int]*S{1: {A: 2}}}},
		{S{D: []any{1, "a", 2.5}}, S{D: []any{1, "a", 2.5}}}, {S{D: 1}, S{D: "1"}}, {Str("a"), "a"}, {[]byte("abc"), []byte("abc")}, {error(nil), error(nil)}} {
		fmt.Print(i, reflect.DeepEqual(p[0], p[1]), " ")
	}
	fmt.Println()

	// Conversions.
	conv := func(x any, to any) {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("panic:", r)
			}
		}()
		v := reflect.ValueOf(x).Convert(reflect.TypeOf(to))
		fmt.Printf("%T(%v) -> %T(%v)\n", x, x, v.Interface(), v.Interface())
	}
	conv(3.99, 0)
	conv(-1, uint8(0))
	conv(300, int8(0))
	conv(uint64(1<<63), float32(0))
	conv(65, "")
	conv(-1, "")
	conv(uint32(0x1F600), Str(""))
	conv("héllo", []byte(nil))
	conv("héllo", []rune(nil))
	conv([]rune{72, 105}, "")
	conv([]byte("bytes"), Str(""))
	conv([]int{1, 2, 3}, [2]int{})
	conv([]int{1}, [2]int{})
	conv(complex64(1+2i), 1i)
	conv(Str("x"), "")
	conv(S{A: 1}, struct{}{})
	conv(float32(0.1), 0.0)
	p := reflect.ValueOf([]int{1, 2, 3}).Convert(reflect.TypeOf((*[3]int)(nil)))
	fmt.Println(p.Elem().Len(), p.Elem().Index(2))
	e := reflect.ValueOf(fmt.Errorf("err")).Convert(reflect.TypeFor[error]())
	fmt.Println(e.Kind(), e.Type(), e)
	fmt.Println(reflect.ValueOf([]int{1}).CanConvert(reflect.TypeOf([2]int{})), reflect.ValueOf(1).CanConvert(reflect.TypeOf("")))

	// Maps and iteration.
	m := map[Str][]int{"a": {1}, "b": {2, 3}}
	mv := reflect.ValueOf(m)
	keys := mv.MapKeys()
	sort.Slice(keys, func(i, j int) bool { return keys[i].String() < keys[j].String() })
	fmt.Println(keys, mv.MapIndex(keys[1]), mv.MapIndex(reflect.ValueOf(Str("z"))).IsValid())
	var lines []string
	for it := mv.MapRange(); it.Next(); {
		lines = append(lines, fmt.Sprint(it.Key(), it.Value()))
	}
	sort.Strings(lines)
	fmt.Println(strings.Join(lines, ";"))
	mv.SetMapIndex(reflect.ValueOf(Str("a")), reflect.Value{})
	mv.SetMapIndex(reflect.ValueOf(Str("c")), reflect.ValueOf([]int(nil)))
	fmt.Println(m, mv.Len())
	for k, v := range mv.Seq2() {
		_, _ = k.String(), v.Len()
	}
	big := reflect.MakeMapWithSize(reflect.MapOf(reflect.TypeOf(0), reflect.TypeOf(S{})), 10)
	for i := range 500 {
		big.SetMapIndex(reflect.ValueOf(i), reflect.ValueOf(S{A: i, B: []string{fmt.Sprint(i)}}))
	}
	total := 0
	for it := big.MapRange(); it.Next(); {
		if it.Value().Field(1).Index(0).String() == fmt.Sprint(it.Key()) {
			total += int(it.Value().Field(0).Int())
		}
	}
	fmt.Println(total, big.Len())
	big.Clear()
	fmt.Println(big.Len())

	// Slices.
	sv := reflect.ValueOf(&[]string{"a", "b"}).Elem()
	sv.Set(reflect.AppendSlice(sv, reflect.ValueOf([]string{"c", "d"})))
	fmt.Println(sv, sv.Len(), sv.Slice(1, 3), sv.Slice3(0, 1, 2).Cap())
	sv.Index(0).SetString("z")
	sv.SetLen(2)
	fmt.Println(sv, sv.Cap())
	sv.Grow(10)
	fmt.Println(sv.Len(), sv.Cap() >= 12)
	sv.Clear()
	fmt.Printf("%q\n", sv)
	arr := [4]int{1, 2, 3, 4}
	av := reflect.ValueOf(&arr).Elem()
	fmt.Println(av.Slice(1, 3), reflect.Copy(av, reflect.ValueOf([]int{9, 8})), arr)
	bs := make([]byte, 3)
	fmt.Println(reflect.Copy(reflect.ValueOf(bs), reflect.ValueOf("hello")), string(bs))
	ms := reflect.MakeSlice(reflect.TypeOf([]S{}), 2, 4)
	ms.Index(1).Field(0).SetInt(5)
	fmt.Println(ms.Index(1).Field(0), ms.Len(), ms.Cap(), ms.Index(0).IsZero(), ms.Index(1).IsZero())
	for i := range reflect.ValueOf(3).Seq() {
		fmt.Print(i, " ")
	}
	for i, c := range reflect.ValueOf("aé").Seq2() {
		fmt.Print(i, c, " ")
	}
	gen := func(yield func(int, string) bool) { _ = yield(1, "x") && yield(2, "y") }
	for a, b := range reflect.ValueOf(gen).Seq2() {
		fmt.Print(a, b, " ")
	}
	fmt.Println()

	// Embedded pointers, interfaces inside values.
	type In struct{ X, Y int }
	type Out struct {
		*In
		Any any
		Ptr **int
	}
	o := Out{In: &In{1, 2}, Any: []any{1, nil, "s"}}
	n := 5
	pn := &n
	o.Ptr = &pn
	ov := reflect.ValueOf(&o).Elem()
	ov.FieldByName("X").SetInt(77)
	ov.Field(2).Elem().Elem().SetInt(6)
	fmt.Println(o.X, n, ov.Field(1).Elem().Index(2), ov.Field(1).Elem().Index(1).IsNil(), ov.Field(1).Elem().Kind())
	ov.Field(1).Set(reflect.ValueOf(4.5))
	ov.Field(0).Set(reflect.New(reflect.TypeOf(In{})))
	fmt.Println(o.Any, o.X)
	ov.Field(1).SetZero()
	_, err := reflect.ValueOf(Out{}).FieldByIndexErr([]int{0, 0})
	fmt.Println(o.Any, err)
	var st fmt.Stringer
	iv := reflect.ValueOf(&st).Elem()
	iv.Set(reflect.ValueOf(reflect.TypeOf(1)))
	fmt.Println(st, iv.Elem().Type(), iv.NumMethod())
	x, ok := reflect.TypeAssert[fmt.Stringer](iv)
	_, ok2 := reflect.TypeAssert[int](iv)
	fmt.Println(x, ok, ok2)
	fmt.Printf("%v %+v %#v %d %x %s|%5d|%-5v|%q\n", reflect.ValueOf(In{1, 2}), reflect.ValueOf(&In{1, 2}), reflect.ValueOf(In{}), reflect.ValueOf([]int{1}),
		reflect.ValueOf("hex"), reflect.ValueOf(fmt.Errorf("E")), reflect.ValueOf(42), reflect.ValueOf(true), []any{reflect.ValueOf("a")})
	fmt.Println([]reflect.Value{reflect.ValueOf(1)}, struct{ V reflect.Value }{reflect.ValueOf("x")})
}
