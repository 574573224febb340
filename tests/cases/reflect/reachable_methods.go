// run
package main

import (
	"fmt"
	"os"
	"reflect"
	"strings"
	"text/tabwriter"
	"time"
)

type Svc struct{ R *strings.Reader }

func (s Svc) When() time.Time               { return time.Unix(0, 0).UTC() }
func (s Svc) Get() (*strings.Reader, error) { return s.R, nil }

func main() {
	v := reflect.ValueOf(Svc{strings.NewReader("hello")})
	w := v.MethodByName("When").Call(nil)[0]
	fmt.Println(w.MethodByName("Year").Call(nil)[0], w.MethodByName("Weekday").Call(nil)[0].MethodByName("String").Call(nil)[0])
	loc := w.MethodByName("Location").Call(nil)[0]
	fmt.Println(loc.MethodByName("String").Call(nil)[0])
	out := v.MethodByName("Get").Call(nil)
	fmt.Println(out[0].MethodByName("Len").Call(nil)[0], out[0].Type().NumMethod(), out[1].IsNil())
	n := out[0].MethodByName("ReadByte").Call(nil)
	fmt.Println(n[0], n[1])
	f := v.Field(0).MethodByName("WriteTo").Call([]reflect.Value{reflect.ValueOf(os.Stdout)})
	fmt.Println(f[0])
	d := w.MethodByName("Sub").Call([]reflect.Value{w})[0]
	fmt.Println(d.MethodByName("Seconds").Call(nil)[0])
	tw := reflect.ValueOf(tabwriter.NewWriter(os.Stdout, 0, 8, 1, ' ', 0))
	fmt.Fprintln(tw.Interface().(*tabwriter.Writer), "a\tb")
	tw.MethodByName("Flush").Call(nil)
	for i := range 3 {
		m := w.Type().Method(i)
		fmt.Println(m.Name, m.Type)
	}
	fmt.Println(w.Type().Method(0).Func.Call([]reflect.Value{w, reflect.ValueOf(time.Hour)})[0])
}
