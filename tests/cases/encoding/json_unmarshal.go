// run
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
)

type Temp float64

func (t *Temp) UnmarshalJSON(b []byte) error {
	if string(b) == `"hot"` {
		*t = 100
		return nil
	}
	var f float64
	if err := json.Unmarshal(b, &f); err != nil {
		return fmt.Errorf("temp: %w", err)
	}
	*t = Temp(f)
	return nil
}

type Key struct{ a, b string }

func (k *Key) UnmarshalText(t []byte) error {
	a, b, ok := strings.Cut(string(t), "/")
	if !ok {
		return errors.New("no slash in " + string(t))
	}
	k.a, k.b = a, b
	return nil
}

type Inner struct {
	A int
	B []string `json:"b"`
}
type Emb struct{ E int }
type T struct {
	Emb
	*Inner
	Name   string           `json:"name"`
	I8     int8             `json:"i8"`
	U      uint             `json:"u"`
	F32    float32          `json:"f32"`
	Bool   bool             `json:"bool"`
	P      **int            `json:"p"`
	Any    any              `json:"any"`
	M      map[string]Inner `json:"m"`
	MI     map[int8]bool    `json:"mi"`
	MK     map[Key]int      `json:"mk"`
	Arr    [2]int           `json:"arr"`
	Bytes  []byte           `json:"bytes"`
	Q      int              `json:"q,string"`
	QS     string           `json:"qs,string"`
	T      Temp             `json:"t"`
	TP     *Temp            `json:"tp"`
	K      Key              `json:"k"`
	Raw    json.RawMessage  `json:"raw"`
	Num    json.Number      `json:"num"`
	Str    fmt.Stringer     `json:"str"`
	Skip   int              `json:"-"`
	Sl     []Inner          `json:"sl"`
	priv   int
	Nested struct {
		Deep struct {
			V int `json:"v"`
		} `json:"deep"`
	} `json:"nested"`
}

func dec(s string) {
	var t T
	err := json.Unmarshal([]byte(s), &t)
	b, _ := json.Marshal(t)
	fmt.Printf("%s\n  -> %s\n", s, b)
	if err != nil {
		fmt.Printf("  %T %v", err, err)
		var se *json.SyntaxError
		var te *json.UnmarshalTypeError
		if errors.As(err, &se) {
			fmt.Print(" at ", se.Offset)
		}
		if errors.As(err, &te) {
			fmt.Printf(" at %d value=%q type=%v struct=%q field=%q", te.Offset, te.Value, te.Type, te.Struct, te.Field)
		}
		fmt.Println()
	}
}

func into[V any](s string) {
	var v V
	err := json.Unmarshal([]byte(s), &v)
	fmt.Printf("%s: %#v %v\n", s, v, err)
}

func main() {
	for _, s := range []string{
		`{"E":1,"A":2,"b":["x","y"],"name":"n\u00e9\n\"\ud83d\ude00","i8":-128,"u":7,"f32":1.5,"bool":true,"p":5,"any":{"a":[1,"b",null,true]}}`,
		`{"m":{"x":{"A":1,"b":[]},"y":{}},"mi":{"1":true,"-5":false},"mk":{"a/b":1},"arr":[1,2,3],"bytes":"aGVsbG8="}`,
		`{"q":"12","qs":"\"inner\"","t":"hot","tp":36.6,"k":"x/y","raw": {"a" : 1} ,"num":1.50,"sl":[{"A":1},{"A":2}]}`,
		`{"NAME":"case","I8":3,"Bool":true}`, `{"unknown":{"deep":[1,{"x":"y"}]},"name":"after"}`,
		`{"name":null,"p":null,"any":null,"m":null,"arr":null,"tp":null,"raw":null}`,
		`{"arr":[9]}`, `{"arr":[]}`, `{"sl":[]}`, `{"sl":null}`,
		// Types that do not fit.
		`{"name":5,"i8":1}`, `{"i8":128}`, `{"i8":1.5}`, `{"u":-1}`, `{"f32":1e40}`, `{"bool":"x"}`, `{"bool":1,"i8":"s","name":"kept"}`, `{"arr":{}}`, `{"m":[1]}`, `{"mi":{"300":true}}`,
		`{"mk":{"bad":1}}`, `{"bytes":"!!"}`, `{"bytes":[1,2]}`, `{"q":12}`, `{"q":"x"}`, `{"q":""}`, `{"q":null}`, `{"q":"null"}`, `{"qs":"plain"}`, `{"t":true}`, `{"k":"noslash"}`, `{"k":5}`, `{"k":[1]}`, `{"str":"s"}`,
		`{"str":1}`, `{"num":"abc"}`, `{"num":"5"}`, `{"num":true}`, `{"sl":[{"A":"x"}]}`, `{"nested":{"deep":{"v":"x"}}}`, `{"m":{"k":{"A":true}}}`, `[1]`, `"x"`, `5`, `true`, `null`, `{"Inner":3}`,
		// Text that is no JSON.
		``, ` `, `{`, `{"a"`, `{"a":`, `{"a":1`, `{"a":1,`, `{"a":1,}`, `{a:1}`, `{"a" 1}`, `{"a":1 "b"}`, `[1,]`, `[1 2]`, `[`, `]`, `}`, `tru`, `trux`, `nul`, `falsy`, `01`, `-`, `-a`, `1.`, `1.x`, `1e`, `1e+`, `1ex`, `+1`, `.5`,
		`"abc`, `"a\x"`, `"\u12g4"`, "\"a\nb\"", `'a'`, `"a" x`, `{} {}`, "\xef\xbb\xbf{}", `[1,2,3`, `{"a":[}`, "\x01", `"\`, `{"name":"é"é}`,
	} {
		dec(s)
	}
	into[any](`{"b":[1,2.5e3,-0,{}],"a":{"x":null,"y":[[]]}}`)
	into[[]int](`[1,2,3]`)
	into[[]any](`[]`)
	into[map[string]int](`{"a":1,"b":"x","c":3}`)
	into[*int](`null`)
	into[string]("\"bad \xff utf8 \\ud800 lone\"")
	into[[3]string](`["a"]`)
	into[uint8](`256`)
	into[int64](`9223372036854775807`)
	into[int64](`9223372036854775808`)
	into[float64](`1e400`)
	into[any](`1e400`)
	into[complex64](`1`)
	into[map[float64]int](`{"1":1}`)
	into[map[uint]string](`{"1":"a","x":"b"}`)
	into[struct{ A, a int }](`{"a":1,"A":2}`)
	fmt.Println(json.Unmarshal([]byte(`1`), nil), json.Unmarshal([]byte(`1`), 5), json.Unmarshal([]byte(`1`), (*int)(nil)))
	// Existing values are kept and filled.
	t := T{Name: "old", M: map[string]Inner{"k": {A: 9}}, Sl: []Inner{{A: 1, B: []string{"z"}}, {A: 2}}}
	x := 3
	px := &x
	t.P = &px
	t.Any = &Inner{A: 5}
	fmt.Println(json.Unmarshal([]byte(`{"m":{"j":{"A":1}},"sl":[{"A":7}],"p":8,"any":{"b":["q"]}}`), &t))
	fmt.Println(t.Name, t.M, t.Sl, x, t.Any)
	fmt.Println(json.Valid([]byte(`{"a":[1,2,{"b":null}]}`)), json.Valid([]byte(`{`)), json.Valid([]byte(strings.Repeat("[", 10000)+strings.Repeat("]", 10000))), json.Valid([]byte(strings.Repeat("[", 10001)+strings.Repeat("]", 10001))))

	// Streams.
	d := json.NewDecoder(iotest(`{"a":1} [2, 3]  "four" 5 true null {"x":`))
	for {
		var v any
		err := d.Decode(&v)
		fmt.Println(v, err, d.InputOffset())
		if err != nil {
			break
		}
	}
	d = json.NewDecoder(strings.NewReader(`{"list":[{"A":1},{"A":2}],"n":1.0,"s":"x"}`))
	for {
		tok, err := d.Token()
		if err == io.EOF {
			break
		}
		fmt.Printf("%T:%v more=%v ", tok, tok, d.More())
	}
	fmt.Println()
	d = json.NewDecoder(strings.NewReader(`[{"A":1},{"A":2}] tail`))
	d.Token()
	for d.More() {
		var in Inner
		fmt.Print(d.Decode(&in), in, " ")
	}
	tok, err := d.Token()
	rest, _ := io.ReadAll(d.Buffered())
	fmt.Printf("%v %v %q\n", tok, err, rest)
	_, err = d.Token()
	fmt.Println(err)
	for _, s := range []string{`[1 2]`, `{1:2}`, `{"a" 1}`, `[}`, `{"a":1]`, `,`, `{"a":1 "b":2}`} {
		d := json.NewDecoder(strings.NewReader(s))
		var err error
		n := 0
		for ; err == nil; n++ {
			_, err = d.Token()
		}
		fmt.Println(s, n, err)
	}
	d = json.NewDecoder(strings.NewReader(`{"name":"x","nope":1}`))
	d.DisallowUnknownFields()
	fmt.Println(d.Decode(&T{}))
	d = json.NewDecoder(strings.NewReader(`{"a":12345678901234567890,"b":[1.0]}`))
	d.UseNumber()
	var v any
	fmt.Println(d.Decode(&v), v)
	n := v.(map[string]any)["b"].([]any)[0].(json.Number)
	f, _ := n.Float64()
	_, err = n.Int64()
	fmt.Println(n, f, err)
	d = json.NewDecoder(strings.NewReader(`{"a":1}garbage`))
	fmt.Println(d.Decode(&v), v, d.Decode(&v), d.Decode(&v))
}

// iotest reads one byte at a time.
type oneByte struct{ s string }

func iotest(s string) io.Reader { return &oneByte{s} }
func (o *oneByte) Read(p []byte) (int, error) {
	if o.s == "" {
		return 0, io.EOF
	}
	p[0] = o.s[0]
	o.s = o.s[1:]
	return 1, nil
}
