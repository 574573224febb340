// run
package main

import (
	"errors"
	"fmt"
	"os"
	"reflect"
	"runtime"
	"sort"
	"strings"
	"sync"
)

type Big struct {
	A [9]int8
	S string
	P *int
	F [3]float32
}

func big(b Big, c complex64, d complex128, e error, bs []byte, m map[string]int, flags ...bool) (Big, complex64, error, int16, uint8, struct{}, []bool) {
	b.A[8]++
	b.S += "!"
	runtime.GC()
	return b, c * 2, e, -7, 200, struct{}{}, flags
}

type Node struct {
	name string
	kids []*Node
}

func (n *Node) Walk(f func(string, int) bool, depth int) int {
	if !f(n.name, depth) {
		return 1
	}
	total := 1
	for _, k := range n.kids {
		out := reflect.ValueOf(k).MethodByName("Walk").Call([]reflect.Value{reflect.ValueOf(f), reflect.ValueOf(depth + 1)})
		total += int(out[0].Int())
	}
	return total
}

type Animal interface{ Sound(times int) string }
type Dog struct{ v string }
type Cat int

func (d Dog) Sound(n int) string  { return strings.Repeat(d.v, n) }
func (c *Cat) Sound(n int) string { *c++; return fmt.Sprint("meow", n, *c) }

type Wrap struct {
	Animal
	extra int
}

func rec(n int) int {
	if n == 0 {
		return 0
	}
	return 1 + int(reflect.ValueOf(rec).Call([]reflect.Value{reflect.ValueOf(n - 1)})[0].Int())
}

func main() {
	n := 5
	b := Big{S: "s", P: &n, F: [3]float32{1, 2, 3}}
	b.A[8] = -128
	out := reflect.ValueOf(big).Call([]reflect.Value{reflect.ValueOf(b), reflect.ValueOf(complex64(1 + 2i)), reflect.ValueOf(3i),
		reflect.ValueOf(errors.New("e")), reflect.ValueOf([]byte("xy")), reflect.ValueOf(map[string]int{}), reflect.ValueOf(true), reflect.ValueOf(false)})
	r := out[0].Interface().(Big)
	fmt.Println(r.A, r.S, *r.P, r.F)
	for _, o := range out[1:] {
		fmt.Println(o.Type(), o)
	}
	out = reflect.ValueOf(big).CallSlice([]reflect.Value{reflect.ValueOf(b), reflect.ValueOf(complex64(1)), reflect.ValueOf(3i),
		reflect.Zero(reflect.TypeFor[error]()), reflect.ValueOf([]byte(nil)), reflect.ValueOf(map[string]int{}), reflect.ValueOf([]bool{true})})
	fmt.Println(out[2].IsNil(), out[6])

	tree := &Node{"root", []*Node{{"a", []*Node{{"a1", nil}, {"a2", nil}}}, {"b", nil}}}
	fmt.Println(tree.Walk(func(s string, d int) bool { fmt.Println(strings.Repeat(" ", d) + s); return s != "a" }, 0))

	cat := Cat(3)
	for _, a := range []Animal{Dog{"wuff"}, &cat, Wrap{Dog{"wau"}, 1}, &Wrap{&cat, 2}} {
		v := reflect.ValueOf(a)
		fmt.Println(v.Type(), v.Method(0).Call([]reflect.Value{reflect.ValueOf(2)})[0], v.Method(0).Type())
		iv := reflect.ValueOf(&a).Elem()
		fmt.Println(iv.Kind(), iv.Method(0).Call([]reflect.Value{reflect.ValueOf(1)})[0])
		f := iv.Method(0).Interface().(func(int) string)
		fmt.Println(f(3))
		m := v.Type().Method(0)
		fmt.Println(m.Type, m.Func.Call([]reflect.Value{v, reflect.ValueOf(1)})[0])
	}

	// Made functions of many shapes.
	makeOf := func(f any, impl func([]reflect.Value) []reflect.Value) any {
		return reflect.MakeFunc(reflect.TypeOf(f), impl).Interface()
	}
	rev := func(in []reflect.Value) []reflect.Value {
		out := make([]reflect.Value, len(in))
		for i := range in {
			out[len(in)-1-i] = in[i]
		}
		runtime.GC()
		return out
	}
	f1 := makeOf(func(int8, uint16, string, Big, float32, []int, any) (any, []int, float32, Big, string, uint16, int8) {
		panic(1)
	}, rev).(func(int8, uint16, string, Big, float32, []int, any) (any, []int, float32, Big, string, uint16, int8))
	a1, a2, a3, a4, a5, a6, a7 := f1(-5, 65535, "str", b, 1.25, []int{1, 2}, "any")
	fmt.Println(a1, a2, a3, a4.S, a4.A, *a4.P, a5, a6, a7)
	variadic := makeOf(fmt.Sprint, func(in []reflect.Value) []reflect.Value {
		return []reflect.Value{reflect.ValueOf(fmt.Sprintf("%d args: %v", in[0].Len(), in[0]))}
	}).(func(...any) string)
	fmt.Println(variadic(1, "two", nil))
	less := makeOf(func(i, j int) bool { return false }, func(in []reflect.Value) []reflect.Value {
		return []reflect.Value{reflect.ValueOf(in[0].Int() > in[1].Int())}
	}).(func(i, j int) bool)
	fmt.Println(less(1, 2), less(2, 1))
	s := []int{3, 1, 2}
	swap := reflect.Swapper(s)
	sort.Slice(s, func(i, j int) bool { return s[i] < s[j] })
	swap(0, 2)
	fmt.Println(s)

	fmt.Println(rec(300))
	func() {
		defer func() { fmt.Println("recovered", recover()) }()
		f := makeOf(func() {}, func([]reflect.Value) []reflect.Value { panic("from made") }).(func())
		f()
	}()
	func() {
		defer reflect.ValueOf(fmt.Println).Call([]reflect.Value{reflect.ValueOf("deferred at once")})
	}()

	// Goroutines, channels, select.
	var wg sync.WaitGroup
	ch := reflect.MakeChan(reflect.ChanOf(reflect.BothDir, reflect.TypeOf(b)), 0)
	for i := range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			x := b
			x.A[0] = int8(i)
			ch.Send(reflect.ValueOf(x))
		}()
	}
	sum := 0
	for range 4 {
		x, ok := ch.Recv()
		sum += int(x.Field(0).Index(0).Int())
		if !ok || x.Field(1).String() != "s" {
			fmt.Println("bad")
		}
	}
	wg.Wait()
	ch.Close()
	x, ok := ch.Recv()
	fmt.Println(sum, x.Field(1), ok)
	_, ok = ch.TryRecv()
	fmt.Println(ok)
	ints, strs := make(chan int, 1), make(chan string, 1)
	cases := []reflect.SelectCase{{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(ints)},
		{Dir: reflect.SelectSend, Chan: reflect.ValueOf(strs), Send: reflect.ValueOf("sent")}, {Dir: reflect.SelectDefault}}
	for range 2 {
		i, v, ok := reflect.Select(cases)
		fmt.Println(i, v.IsValid(), ok)
	}
	ints <- 8
	i, v, ok := reflect.Select(cases)
	fmt.Println(i, v, ok, <-strs)
	done := make(chan bool)
	go func() {
		i, v, ok := reflect.Select(cases[:1])
		fmt.Println("woken", i, v, ok)
		close(done)
	}()
	ints <- 9
	<-done
	i, v, ok = reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(done)}})
	fmt.Println(i, v, ok)
	fmt.Println(reflect.ValueOf(strs).TrySend(reflect.ValueOf("a")), reflect.ValueOf(strs).TrySend(reflect.ValueOf("b")), len(strs), reflect.ValueOf(strs).Len(), reflect.ValueOf(strs).Cap())
	reflect.ValueOf(os.Stdout).MethodByName("WriteString").Call([]reflect.Value{reflect.ValueOf("bye\n")})
}
