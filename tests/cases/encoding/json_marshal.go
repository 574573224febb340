// run
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"os"
	"strings"
	"time"
)

type Color int

func (c Color) MarshalText() ([]byte, error) {
	if c < 0 {
		return nil, errors.New("negative colour")
	}
	return []byte(fmt.Sprintf("color<%d>", int(c))), nil
}
func (c *Color) UnmarshalText(b []byte) error {
	_, err := fmt.Sscanf(string(b), "color<%d>", (*int)(c))
	return err
}

type Point struct{ X, Y int }

func (p Point) MarshalJSON() ([]byte, error) { return []byte(fmt.Sprintf("[ %d , %d ]", p.X, p.Y)), nil }

type PtrM struct{ v string }

func (p *PtrM) MarshalJSON() ([]byte, error) { return json.Marshal("ptr:" + p.v) }

type Bad struct{}

func (Bad) MarshalJSON() ([]byte, error) { return []byte("{bad"), nil }

type Fails struct{}

func (Fails) MarshalJSON() ([]byte, error) { return nil, errors.New("refused") }

type Base struct {
	ID   int    `json:"id"`
	Name string `json:"name,omitempty"`
}
type Extra struct {
	Name string
	Deep *Base `json:"deep,omitempty"`
}
type unexported struct{ Visible int }
type Zero struct{ n int }

func (z Zero) IsZero() bool { return z.n == 7 }

type All struct {
	Base
	*Extra
	unexported
	B     bool              `json:"b"`
	I8    int8              `json:",string"`
	U64   uint64            `json:"u64,string,omitempty"`
	F     float64           `json:"f"`
	S     string            `json:"s,string"`
	Bytes []byte            `json:"bytes"`
	Arr   [2]bool           `json:"arr"`
	Sl    []string          `json:"sl"`
	M     map[string]any    `json:"m"`
	MI    map[int]string    `json:"mi,omitempty"`
	MC    map[Color]float32 `json:"mc,omitempty"`
	P     *int              `json:"p"`
	Any   any               `json:"any"`
	Skip  string            `json:"-"`
	Dash  string            `json:"-,"`
	priv  int
	C     Color           `json:"c"`
	Pt    Point           `json:"pt"`
	PM    PtrM            `json:"pm"`
	PPM   *PtrM           `json:"ppm"`
	Raw   json.RawMessage `json:"raw,omitempty"`
	Num   json.Number     `json:"num"`
	Bad   string          `json:"bad key!,omitempty"`
	Weird string          `json:"w'eird"`
	Z     Zero            `json:"z,omitzero"`
	T     time.Duration   `json:"t,omitzero"`
	Html  string          `json:"<html>&"`
	E     struct{}        `json:"e"`
}

type Node struct {
	V    int   `json:"v"`
	Next *Node `json:"next,omitempty"`
}
type Tree struct {
	Kids []Tree          `json:"kids,omitempty"`
	Sub  map[string]Tree `json:"sub,omitempty"`
	Name string
}

func show(v any) {
	b, err := json.Marshal(v)
	if err != nil {
		fmt.Printf("%T: %v\n", err, err)
		return
	}
	fmt.Println(string(b))
}

func main() {
	n := 5
	a := All{Base: Base{ID: 1}, Extra: &Extra{Name: "dup", Deep: &Base{2, "deep"}}, B: true, I8: -8, F: 1.5, S: "q\"uote", Bytes: []byte("bytes!"),
		Sl: []string{"a", "b<c>&"}, M: map[string]any{"z": 1, "a": []int{1, 2}, "m": nil}, MI: map[int]string{10: "ten", 2: "two"},
		MC: map[Color]float32{1: 0.1}, P: &n, Any: map[string]int{"k": 1}, C: 3, Pt: Point{1, 2}, PM: PtrM{"v"}, PPM: &PtrM{"p"}, Raw: json.RawMessage(`{ "raw" : [1, 2] }`),
		Num: "12.50", Html: "</script>\u2028\u2029", Z: Zero{7}}
	show(a)
	show(&a)
	show(All{})
	for _, v := range []any{nil, true, 1, -1.5, 1e21, 1e-7, 123456789.0, float32(0.1), float32(1e-7), 1e20, 100000000000000000000000.0, math.MaxFloat64, math.SmallestNonzeroFloat64,
		"", "tab\t nl\n cr\r bs\b ff\f nul\x00 del\x7f \x1f", "héllo 世界 😀", "bad\xffutf8\xc3", "</a>&\u2028", []byte(nil), []byte{}, []int(nil), []int{}, map[string]int(nil), map[string]int{},
		[3]int{1, 2, 3}, struct{}{}, (*int)(nil), &n, []any{1, "a", nil, []int{}}, map[uint8]bool{3: true, 20: false}, time.Date(2024, 2, 29, 12, 0, 0, 5000, time.UTC), time.Second,
		json.Number(""), json.Number("1e5"), json.RawMessage(nil), &Node{1, &Node{2, nil}}, Tree{Name: "r", Kids: []Tree{{Name: "k"}}, Sub: map[string]Tree{"x": {}}},
		[]PtrM{{"elem"}}, map[string]PtrM{"k": {"notaddr"}}, struct{ I any }{Point{3, 4}}, []Color{1}, &[]Point{{5, 6}}, [2][]byte{{1}, nil},
		struct {
			A int `json:"x"`
			B int `json:"x"`
			C int
		}{1, 2, 3}} {
		show(v)
	}
	for _, v := range []any{make(chan int), func() {}, 1i, math.NaN(), math.Inf(-1), float32(math.Inf(1)), Bad{}, Fails{}, Color(-1), map[float64]int{}, map[Point]int{}, json.Number("x"),
		map[string]any{"c": make(chan int)}, []any{math.NaN()}, struct{ F func() }{}, map[Color]int{-1: 1}, json.RawMessage("{"), json.RawMessage("[1,]")} {
		show(v)
	}
	cyc := &Node{V: 1}
	cyc.Next = cyc
	show(cyc)
	type M map[string]any
	m := M{}
	m["self"] = m
	show(m)
	b, _ := json.MarshalIndent(map[string]any{"a": []int{1, 2}, "b": map[string]any{}, "c": []int{}, "d": map[string]any{"x": "y,{}[]:"}}, ">", "  ")
	fmt.Println(string(b))
	var buf bytes.Buffer
	for _, s := range []string{` {"a" : [ 1 , 2 ,{ } ], "b":"x y\" z" } `, `[]`, "[1,\n2]\n\n", `{"a":`, `[1 2]`, `"<&>\u2028"`} {
		buf.Reset()
		err := json.Compact(&buf, []byte(s))
		fmt.Printf("%q %v\n", buf.String(), err)
		buf.Reset()
		err = json.Indent(&buf, []byte(s), "", "\t")
		fmt.Printf("%q %v\n", buf.String(), err)
	}
	buf.Reset()
	json.HTMLEscape(&buf, []byte("{\"a\":\"<b>&\u2028x\"}"))
	fmt.Println(buf.String())
	enc := json.NewEncoder(os.Stdout)
	enc.SetEscapeHTML(false)
	enc.Encode(map[string]string{"h": "<&>"})
	enc.SetIndent("", " ")
	enc.Encode([]any{1, map[string]int{"a": 1}})
	fmt.Println(enc.Encode(make(chan int)))
	var sb strings.Builder
	e2 := json.NewEncoder(&sb)
	for i := range 3 {
		e2.Encode(i)
	}
	fmt.Printf("%q\n", sb.String())
	var me *json.MarshalerError
	_, err := json.Marshal(Fails{})
	fmt.Println(errors.As(err, &me), me.Type, errors.Unwrap(err))
}
