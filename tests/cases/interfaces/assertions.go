// run

// Assertions with two results never panic.
package main

import "fmt"

type stringer interface{ String() string }
type text string

func (t text) String() string { return "<" + string(t) + ">" }

func main() {
	var v any = text("x")
	s, ok := v.(string)
	fmt.Printf("%q %t\n", s, ok)
	t, ok := v.(text)
	fmt.Println(string(t), ok)
	st, ok := v.(stringer)
	fmt.Println(st.String(), ok)
	e, ok := v.(error)
	fmt.Println(e, ok)
	v = nil
	n, ok := v.(int)
	fmt.Println(n, ok)
	var f any = func() {}
	_, ok = f.(func())
	_, not := f.(func() int)
	fmt.Println(ok, not)
	m := map[string]any{"n": 1, "list": []any{1, "a", map[string]any{"deep": true}}}
	fmt.Println(m["list"].([]any)[2].(map[string]any)["deep"].(bool), m["n"].(int)+1)
	if x, ok := m["n"].(float64); !ok {
		fmt.Println("not a float", x)
	}
	var ok2 bool
	_, ok2 = m["zzz"].(int)
	fmt.Println(ok2)
}
