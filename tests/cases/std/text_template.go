// run
package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"strings"
	"text/template"
)

type inner struct {
	A int
	B string
}

func (i inner) Sum(n ...int) int {
	for _, x := range n {
		i.A += x
	}
	return i.A
}
func (i *inner) Ptr(s string) string { return "ptr " + s + i.B }
func (i inner) Fail(b bool) (string, error) {
	if b {
		return "", errors.New("it fails")
	}
	return "fine", nil
}
func (i inner) Two() (int, int) { return 1, 2 }
func (i inner) Panics() int     { panic("oh") }

type stringer struct{ s string }

func (s stringer) String() string { return "<" + s.s + ">" }

type data struct {
	Name   string
	N      int
	U      uint8
	F      float64
	C      complex128
	T      bool
	L      []int
	E      []string
	M      map[string]int
	MI     map[int]string
	In     inner
	P      *inner
	Nil    *inner
	Any    any
	NilAny any
	Fn     func(int, ...string) string
	Err    error
	S      stringer
	Ch     chan int
	Arr    [3]byte
	hidden int
	inner
}

var templates = []string{
	"plain", "", "{{.Name}}", "{{.N}} {{.U}} {{.F}} {{.C}} {{.T}} {{.L}} {{.M}} {{.MI}} {{.In}} {{.P}} {{.Nil}} {{.Any}} {{.NilAny}} {{.Err}} {{.S}} {{.Arr}}",
	"{{.hidden}}", "{{.Nope}}", "{{.In.A}}{{.In.B}}", "{{.P.A}} {{.P.Ptr \"x\"}} {{.P.Sum 1 2 3}}", "{{.Nil.A}}", "{{.Nil.Sum}}", "{{.In.Nope.X}}", "{{.Any.A}}", "{{.NilAny.X}}", "{{.A}}", "{{.M.a}} {{.M.zzz}}", "{{.MI.x}}",
	"{{if .T}}yes{{else}}no{{end}}{{if .Nil}}yes{{else if .L}}list{{else}}no{{end}}", "{{with .In}}{{.A}}{{$.Name}}{{end}}{{with .Nil}}x{{else with .P}}{{.B}}{{else}}z{{end}}",
	"{{range .L}}{{.}},{{end}}{{range .E}}x{{else}}empty{{end}}", "{{range $i, $x := .L}}{{$i}}:{{$x}} {{end}}", "{{range $k, $v := .M}}{{$k}}={{$v}};{{end}}{{range $k, $v := .MI}}{{$k}}={{$v}};{{end}}", "{{range 3}}{{.}}{{end}}{{range $i := 2}}{{$i}}{{end}}",
	"{{range .L}}{{if eq . 2}}{{continue}}{{end}}{{if eq . 3}}{{break}}{{end}}{{.}}{{end}}", "{{range .N}}{{.}}{{end}}", "{{range .F}}{{end}}", "{{range $i, $j := 3}}{{end}}", "{{break}}", "{{range .Arr}}{{.}}{{end}}",
	"{{$x := 1}}{{$y := \"a\"}}{{$x}}{{$y}}{{$x = 2}}{{$x}}{{if true}}{{$x := 9}}{{$x}}{{end}}{{$x}}", "{{$x}}", "{{range $x := .L}}{{end}}{{$x}}", "{{$x := .L}}{{range $x}}{{$x = .}}{{end}}{{$x}}", "{{$x := .In}}{{$x.A}} {{$x.B}}", "{{$.In.A}}",
	"{{1}} {{-7}} {{0x1F}} {{1e3}} {{1.5}} {{'a'}} {{\"q\\n\"}} {{`raw`}} {{true}} {{1i}} {{1+2i}} {{0b11}} {{1_000}}", "{{nil}}", "{{99999999999999999999}}", "{{18446744073709551615}}", "{{1.}} {{.5}}", "{{0x}}", "{{1a}}", "{{'ab'}}", "{{\"a}}", "{{`a}}",
	"{{print 1 2 \"x\" \"y\" nil}}", "{{print 1 2 \"x\" .N .S}} {{printf \"%d-%s-%v\" 1 \"b\" .L}} {{println \"x\" 1}}", "{{len .L}} {{len .Name}} {{len .M}} {{len 3}}", "{{len .Nil}}", "{{index .L 1}} {{index .M \"b\"}} {{index .MI 2}} {{index .L 7}}", "{{index .L}} {{index .Arr 1}} {{index .Name 0}} {{index .M \"none\"}}", "{{index .L \"x\"}}", "{{index .M 1}}", "{{index nil 1}}", "{{index .N 1}}", "{{index .L -1}}",
	"{{slice .L 1 2}} {{slice .Name 1}} {{slice .L}} {{slice .L 0 1 2}}", "{{slice .L 2 1}}", "{{slice .Name 0 1 2}}", "{{slice .N}}", "{{slice .L 9}}", "{{slice .L 0 1 2 3}}",
	"{{and 1 0 2}} {{and 1 2}} {{or 0 \"\" \"x\" 3}} {{or 0 \"\"}} {{not 1}} {{not \"\"}} {{and .T .N}}", "{{eq 1 1}} {{eq 1 2 1}} {{ne 1 2}} {{lt 1 2}} {{le 2 2}} {{gt \"b\" \"a\"}} {{ge 1.5 2.5}} {{eq .N 5}} {{eq .U 7}} {{lt .U .N}} {{eq .Name \"World\"}}", "{{eq 1 1.0}}", "{{eq 1 \"1\"}}", "{{eq .L .L}}", "{{eq .M nil}}", "{{lt .T .T}}", "{{lt .L .L}}", "{{eq 1}}", "{{eq .S .S}} {{eq .Nil nil}} {{eq .NilAny nil}} {{eq .P nil}}", "{{eq .In .In}}",
	"{{call .Fn 1 \"a\" \"b\"}}", "{{call .Fn}}", "{{call .Fn \"x\"}}", "{{call .N}}", "{{call nil}}", "{{.Fn}}", "{{.Fn 1}}", "{{html \"<a href='x'>&\\\"\"}} {{js \"it's \\\"<b>\\\" =\\n\"}} {{urlquery \"a b&c=d/é\"}} {{html 1 \"<\"}} {{html .S}}", "{{\"<a>\" | html | printf \"%s!\"}}",
	"{{.Name | printf \"%s %s\" \"Hi\" | len}}", "{{.Name | .N}}", "{{1 | 2}}", "{{.Name | upper}} {{upper \"x\"}} {{add 1 2}}", "{{nofunc 1}}", "{{fails \"x\"}}", "{{fails \"\"}}", "{{panics}}", "{{add 1}}", "{{add \"a\" 2}}", "{{add .F 2}}", "{{add 1.0 2}}", "{{variadic}} {{variadic 1}} {{variadic 1 2 3}} {{2 | variadic 1}}", "{{takesAny nil}} {{takesAny .L}}", "{{takesPtr .P}}", "{{takesPtr .Nil}}", "{{takesPtr .N}}", "{{takesInner .P}}",
	"{{(index .L 0) | printf \"%d\"}} {{(.P).A}} {{(print .P.A).X}}", "{{(.In).Sum 2}}", "{{.In.Fail false}}", "{{.In.Fail true}}", "{{.In.Two}}", "{{.In.Panics}}", "{{.Name 1}}", "{{.M.a 1}}",
	"{{define \"T\"}}[{{.}}]{{end}}{{template \"T\" .Name}}{{template \"T\"}}{{template \"T\" 3}}", "{{template \"none\"}}", "{{block \"B\" .In}}block {{.A}}{{end}}", "{{define \"R\"}}{{if .}}{{len .}}{{template \"R\" (slice . 1)}}{{end}}{{end}}{{template \"R\" .Name}}", "{{define \"D\"}}1{{end}}{{define \"D\"}}2{{end}}",
	"a  {{- .N -}}  b\n{{- /* comment */ -}}\n c {{/* x */}}d", "{{- 3}} x {{4 -}}  y", "{{/* unclosed", "{{/* c */ x}}", "{{", "{{.", "{{.Name", "{{.Name}", "{{if}}", "{{if .T}}", "{{else}}", "{{end}}", "{{if .T}}{{else}}{{else}}{{end}}", "{{range}}{{end}}", "{{template}}", "{{template 1}}", "{{define}}", "{{define \"x\"}}", "{{.Name.}}", "{{..Name}}", "{{$.Name}}", "{{| 1}}", "{{1 |}}", "{{()}}", "{{(1}}", "{{1)}}", "{{.A.B.C.D}}", "{{&}}", "{{\x01}}", "{{é}}", "{{.é}}", "{{a b}}", "{{if .T}}\n\n{{.Nope}}\n{{end}}", "\n\n  {{.X\n}}", "{{.Name\n\n&}}", "{{$x, $y := 1}}", "{{range $x, $y, $z := .L}}{{end}}", "{{true.X}}", "{{\"s\".X}}", "{{nil.X}}", "{{with $x := .N}}{{$x}}{{end}}", "{{if $x := .T}}{{$x}}{{else}}{{$x}}{{end}}", "{{break 1}}", "{{range .L}}{{continue x}}{{end}}", "{{range .Ch}}{{.}}{{end}}", "{{.Ch}}", "{{printf \"%q\" .E}}", "{{printf}}", "{{if .NilAny}}a{{else}}b{{end}} {{with $y := .M}}{{$y.a}}{{end}}", "{{(.P).Ptr \"x\"}} {{.In.Ptr \"y\"}}",
}

var functions = template.FuncMap{
	"upper": strings.ToUpper, "add": func(a, b int) int { return a + b }, "panics": func() int { panic("boom") },
	"fails": func(s string) (string, error) {
		if s == "" {
			return "", errors.New("empty")
		}
		return s, nil
	},
	"variadic":   func(n ...int) int { return len(n) },
	"takesAny":   func(x any) string { return fmt.Sprintf("%T", x) },
	"takesPtr":   func(p *inner) bool { return p == nil },
	"takesInner": func(i inner) int { return i.A },
}

func newData() *data {
	ch := make(chan int, 3)
	ch <- 1
	ch <- 2
	close(ch)
	return &data{Name: "World", N: 5, U: 7, F: 2.5, C: 1 + 2i, T: true, L: []int{1, 2, 3}, M: map[string]int{"b": 2, "a": 1}, MI: map[int]string{3: "c", 1: "a", 2: "b"}, In: inner{4, "four"}, P: &inner{6, "six"}, Any: inner{8, "any"}, Fn: func(n int, s ...string) string { return fmt.Sprint(n, s) }, Err: errors.New("an error"), S: stringer{"s"}, Ch: nil, Arr: [3]byte{1, 2, 3}}
}

type failing struct{}

func (failing) Write([]byte) (int, error) { return 0, errors.New("disk full") }

func main() {
	for i, text := range templates {
		t, err := template.New(fmt.Sprint("t", i)).Funcs(functions).Parse(text)
		if err != nil {
			fmt.Printf("%q: %v\n", text, err)
			continue
		}
		var b bytes.Buffer
		d := newData()
		if strings.Contains(text, "range .Ch") {
			d.Ch = make(chan int, 2)
			d.Ch <- 4
			close(d.Ch)
		}
		err = t.Execute(&b, d)
		fmt.Printf("%q: %q %v\n", text, b.String(), err)
		if strings.Contains(text, "{{.M") {
			for _, o := range []string{"missingkey=zero", "missingkey=error"} {
				b.Reset()
				err = t.Option(o).Execute(&b, map[string]any{"M": map[string]int{}, "MI": 3})
				fmt.Printf("  %s: %q %v\n", o, b.String(), err)
			}
		}
	}
	for _, d := range []any{nil, 3, "s", []string{"a"}, map[string]string{"Name": "m"}, map[string]any{}, (*data)(nil), struct{ Name any }{nil}} {
		var b bytes.Buffer
		err := template.Must(template.New("d").Parse("{{.}} {{.Name}}")).Execute(&b, d)
		fmt.Printf("%q %v\n", b.String(), err)
	}
	root := template.New("root")
	fmt.Println(root.Execute(os.Stdout, nil), root.Lookup("root") == nil, len(root.Templates()), root.DefinedTemplates())
	template.Must(root.Parse(`{{define "a"}}A{{template "b" .}}{{end}}{{define "b"}}B{{.}}{{end}}main {{template "a" 1}}`))
	fmt.Println(root.Execute(os.Stdout, nil), root.Lookup("a").Name(), len(root.Templates()))
	c := template.Must(root.Clone())
	template.Must(c.Parse(`{{define "b"}}C{{.}}{{end}}`))
	fmt.Println(root.ExecuteTemplate(os.Stdout, "a", 2), c.ExecuteTemplate(os.Stdout, "a", 2), c.ExecuteTemplate(os.Stdout, "zz", 2), c.Execute(os.Stdout, 1))
	n := root.New("n").Delims("<<", ">>")
	template.Must(n.Parse("<<.>> {{.}} <</* c */>> <<- 1 ->> <<template \"b\" 5>>"))
	fmt.Println(n.Execute(os.Stdout, "dot"), root.ExecuteTemplate(os.Stdout, "n", 3))
	_, err := root.New("bad").Parse("{{.A")
	fmt.Println(err)
	err = root.ExecuteTemplate(os.Stdout, "b", func() {})
	var e template.ExecError
	fmt.Println(err, errors.As(err, &e), e.Name)
	fmt.Println(root.Execute(failing{}, 1))
	template.HTMLEscape(os.Stdout, []byte("<a>\x00'\"&"))
	template.JSEscape(os.Stdout, []byte("</script>\u2028é\xff\\"))
	fmt.Println(template.HTMLEscapeString("a<b"), template.JSEscapeString("'\t="), template.URLQueryEscaper("a b", 3), template.HTMLEscaper(nil, 1, "<"), template.JSEscaper(1, "'"))
	fmt.Println(template.IsTrue(0))
	fmt.Println(template.IsTrue([]int{1}))
	fmt.Println(template.IsTrue(nil))
	for _, f := range []func(){func() { template.New("").Funcs(template.FuncMap{"a b": len(os.Args)}) }, func() { template.New("").Funcs(template.FuncMap{"x": 3}) }, func() { template.New("").Funcs(template.FuncMap{"x": func() {}}) }, func() { template.New("").Option("x=y") }, func() { template.Must(template.New("p").Parse("{{")) }} {
		func() {
			defer func() { fmt.Println(recover()) }()
			f()
		}()
	}
	dir, _ := os.MkdirTemp("", "templates")
	defer os.RemoveAll(dir)
	os.WriteFile(dir+"/one.tmpl", []byte(`one {{template "two.tmpl" .}}`), 0600)
	os.WriteFile(dir+"/two.tmpl", []byte(`two {{.}}`), 0600)
	f, err := template.ParseFiles(dir+"/one.tmpl", dir+"/two.tmpl")
	fmt.Println(err, f.Name(), f.Execute(os.Stdout, 1))
	g, err := template.ParseGlob(dir + "/*.tmpl")
	fmt.Println(err, g.Name(), g.ExecuteTemplate(os.Stdout, "two.tmpl", 2))
	h, err := template.New("h").ParseFS(os.DirFS(dir), "t*.tmpl")
	fmt.Println(err, h.Name(), h.ExecuteTemplate(os.Stdout, "two.tmpl", 2), h.Execute(os.Stdout, 1))
	_, err = template.ParseFiles()
	_, err2 := template.ParseFS(os.DirFS(dir), "none*")
	fmt.Println(err, err2)
}
