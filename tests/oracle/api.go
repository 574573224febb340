// Api lists what Go's packages export and the packages of gos do not, or with another type or value, a line each:
//
//	go run tests/oracle/api.go [-missing] [-extra] [PACKAGE...]
//
// Without packages, all of std/ are compared. -extra lists what gos exports and Go does not instead, -missing packages of
// Go that gos has not.
package main

import (
	"flag"
	"fmt"
	"go/ast"
	"go/build"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// An api maps exported names (Name, Type.Method, Type.Field) to what they are in one line.
type api map[string]string

// A library is a folder of packages; of functions only the types are read.
type library struct {
	root string
	read map[string]*types.Package
}

func main() {
	extra := flag.Bool("extra", false, "list what only gos exports")
	missing := flag.Bool("missing", false, "list packages that gos has not")
	flag.Parse()
	root, err := exec.Command("go", "env", "GOROOT").Output()
	check(err)
	source := filepath.Join(strings.TrimSpace(string(root)), "src")
	if *missing {
		for _, p := range packagesBelow(source) {
			if _, err := os.Stat(filepath.Join("std", p)); err != nil {
				fmt.Println(p)
			}
		}
		return
	}
	packages := flag.Args()
	if len(packages) == 0 {
		packages = packagesBelow("std")
	}
	theirs := &library{source, map[string]*types.Package{}}
	ours := &library{"std", map[string]*types.Package{}}
	for _, p := range packages {
		want, have := theirs.exports(p), ours.exports(p)
		if *extra {
			want, have = have, want
		}
		report(p, want, have)
	}
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// packagesBelow returns the importable packages below a folder.
func packagesBelow(root string) []string {
	var list []string
	filepath.Walk(root, func(path string, info os.FileInfo, err error) error {
		check(err)
		if name := info.Name(); info.IsDir() {
			if name == "testdata" || name == "internal" || name == "vendor" || name == "cmd" || name[0] == '_' {
				return filepath.SkipDir
			}
			if p, err := buildContext().ImportDir(path, 0); err == nil && p.Name != "main" {
				name, _ := filepath.Rel(root, path)
				list = append(list, name)
			}
		}
		return nil
	})
	slices.Sort(list)
	return list
}

func buildContext() *build.Context {
	c := build.Default
	c.GOOS, c.GOARCH, c.CgoEnabled = "linux", "amd64", false
	return &c
}

func report(p string, want, have api) {
	var lines []string
	for name, what := range want {
		typ, _, isMember := strings.Cut(name, ".")
		_, typeKnown := have[typ]
		other, known := have[name]
		if known && other == what || isMember && !known && !typeKnown {
			continue
		}
		line := p + ": " + name + " " + what
		if known {
			line += "   # here: " + other
		}
		lines = append(lines, line)
	}
	slices.Sort(lines)
	for _, line := range lines {
		fmt.Println(line)
	}
}

// Import reads a package, as built for linux/amd64.
func (l *library) Import(path string) (*types.Package, error) {
	if path == "unsafe" {
		return types.Unsafe, nil
	}
	if p := l.read[path]; p != nil {
		return p, nil
	}
	dir := filepath.Join(l.root, path)
	if _, err := os.Stat(dir); err != nil {
		dir = filepath.Join(l.root, "vendor", path)
	}
	p, err := buildContext().ImportDir(dir, 0)
	if err != nil {
		return nil, err
	}
	fset := token.NewFileSet()
	var files []*ast.File
	for _, name := range p.GoFiles {
		file, err := parser.ParseFile(fset, filepath.Join(dir, name), nil, parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		files = append(files, file)
	}
	config := types.Config{Importer: l, IgnoreFuncBodies: true, FakeImportC: true, Error: func(error) {}}
	l.read[path], _ = config.Check(path, fset, files, nil)
	return l.read[path], nil
}

func text(t types.Type) string {
	named := func(p *types.Package) string { return p.Name() }
	s := strings.ReplaceAll(types.TypeString(t, named), "interface{}", "any")
	if sig, ok := t.(*types.Signature); ok {
		// A signature without names.
		var parts []string
		for _, tuple := range []*types.Tuple{sig.Params(), sig.Results()} {
			var list []string
			for v := range tuple.Variables() {
				list = append(list, text(v.Type()))
			}
			parts = append(parts, "("+strings.Join(list, ", ")+")")
		}
		s = "func" + strings.Join(parts, " ")
		if sig.Variadic() {
			s += " variadic"
		}
	}
	return s
}

func (l *library) exports(path string) api {
	names := api{}
	p, err := l.Import(path)
	if err != nil {
		return names
	}
	for _, name := range p.Scope().Names() {
		if !token.IsExported(name) {
			continue
		}
		switch o := p.Scope().Lookup(name).(type) {
		case *types.Const:
			names[name] = "const " + text(o.Type()) + " = " + o.Val().ExactString()
		case *types.TypeName:
			names.addType(name, o.Type())
		case *types.Func:
			names[name] = text(o.Type())
		case *types.Var:
			names[name] = "var " + text(o.Type())
		}
	}
	return names
}

// kind is how types are called whose fields or methods are listed by themselves.
func kind(t types.Type) string {
	switch t := t.Underlying().(type) {
	case *types.Struct:
		return "struct"
	case *types.Interface:
		return "interface"
	default:
		return text(t)
	}
}

func (names api) addType(name string, t types.Type) {
	names[name] = "type " + kind(t)
	if s, ok := t.Underlying().(*types.Struct); ok {
		for f := range s.Fields() {
			if f.Exported() {
				names[name+"."+f.Name()] = text(f.Type())
			}
		}
	}
	receiver := t
	if !types.IsInterface(t) {
		receiver = types.NewPointer(t)
	}
	for m := range types.NewMethodSet(receiver).Methods() {
		if !m.Obj().Exported() {
			continue
		}
		what := text(m.Type())
		if !types.IsInterface(t) && types.NewMethodSet(t).Lookup(m.Obj().Pkg(), m.Obj().Name()) == nil {
			what = "(*) " + what
		}
		names[name+"."+m.Obj().Name()] = what
	}
}
