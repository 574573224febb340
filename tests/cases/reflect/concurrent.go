// run
package main

import (
	"encoding/json"
	"fmt"
	"reflect"
	"runtime"
	"sync"
)

type Rec struct {
	ID   int             `json:"id"`
	Tags []string        `json:"tags"`
	M    map[string]*Rec `json:"m,omitempty"`
	P    *Rec            `json:"p,omitempty"`
	Any  any             `json:"any"`
}

func main() {
	var wg sync.WaitGroup
	for g := range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := range 30 {
				r := Rec{ID: g*1000 + i, Tags: []string{"a", fmt.Sprint(i)}, M: map[string]*Rec{"x": {ID: i}}, P: &Rec{ID: -i}, Any: []any{1.5, "s", nil, map[string]any{"k": true}}}
				b, err := json.Marshal(r)
				if err != nil {
					panic(err)
				}
				var o Rec
				if err := json.Unmarshal(b, &o); err != nil {
					panic(err)
				}
				if !reflect.DeepEqual(r, o) {
					panic(fmt.Sprint(r, o))
				}
				f := reflect.MakeFunc(reflect.TypeFor[func(Rec, int) (int, *Rec)](), func(a []reflect.Value) []reflect.Value {
					runtime.Gosched()
					return []reflect.Value{a[1], a[0].FieldByName("P")}
				}).Interface().(func(Rec, int) (int, *Rec))
				if n, p := f(o, i); n != i || p.ID != -i {
					panic("bad")
				}
				t := reflect.ArrayOf(i%7+1, reflect.TypeFor[Rec]())
				v := reflect.New(t).Elem()
				v.Index(0).Set(reflect.ValueOf(o))
				mt := reflect.MapOf(reflect.TypeFor[int](), t)
				m := reflect.MakeMap(mt)
				m.SetMapIndex(reflect.ValueOf(i), v)
				if m.MapIndex(reflect.ValueOf(i)).Index(0).Field(0).Int() != int64(o.ID) {
					panic("map")
				}
				if i%10 == 0 {
					runtime.GC()
				}
			}
		}()
	}
	wg.Wait()
	fmt.Println("ok")
}
