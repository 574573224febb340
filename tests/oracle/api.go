// Api lists what Go's packages export and the packages of gos do not, or with another signature, a line each:
//
//	go run tests/oracle/api.go [-missing] [-extra] [PACKAGE...]
//
// Without packages, all of std/ are compared. -extra lists what gos exports and Go does not instead, -missing packages of
// Go that gos has not. The program reads syntax only: methods promoted from embedded types are not seen.
package main

import (
	"bytes"
	"flag"
	"fmt"
	"go/ast"
	"go/build"
	"go/parser"
	"go/printer"
	"go/token"
	"os"
	"os/exec"
	"path/filepath"
	"sort"
	"strings"
)

// An api maps exported names (Name, Type.Method, Type.Field) to their declarations in one line.
type api map[string]string

func main() {
	extra := flag.Bool("extra", false, "list what only gos exports")
	missing := flag.Bool("missing", false, "list packages that gos has not")
	flag.Parse()
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	source := filepath.Join(strings.TrimSpace(string(root)), "src")
	packages := flag.Args()
	if len(packages) == 0 {
		packages = packagesBelow("std")
	}
	if *missing {
		listMissing(source)
		return
	}
	for _, p := range packages {
		want, have := read(filepath.Join(source, p)), read(filepath.Join("std", p))
		if *extra {
			want, have = have, want
		}
		report(p, want, have)
	}
}

// packagesBelow returns the importable packages below a folder.
func packagesBelow(root string) []string {
	seen := map[string]bool{}
	filepath.Walk(root, func(path string, info os.FileInfo, err error) error {
		if err != nil {
			return err
		}
		name := info.Name()
		if info.IsDir() && (name == "testdata" || name == "internal" || name == "vendor" || name == "cmd") {
			return filepath.SkipDir
		}
		if strings.HasSuffix(name, ".go") && !strings.HasSuffix(name, "_test.go") {
			p, _ := filepath.Rel(root, filepath.Dir(path))
			seen[p] = true
		}
		return nil
	})
	var list []string
	for p := range seen {
		list = append(list, p)
	}
	sort.Strings(list)
	return list
}

func listMissing(source string) {
	have := map[string]bool{}
	for _, p := range packagesBelow("std") {
		have[p] = true
	}
	for _, p := range packagesBelow(source) {
		if !have[p] && len(read(filepath.Join(source, p))) > 0 {
			fmt.Println(p)
		}
	}
}

func report(p string, want, have api) {
	var lines []string
	for name, declaration := range want {
		typ, _, isMember := strings.Cut(name, ".")
		_, typeKnown := have[typ]
		other, known := have[name]
		if known && other == declaration || isMember && !known && !typeKnown {
			continue
		}
		line := p + ": " + name + " " + declaration
		if known {
			line += "   # here: " + other
		}
		lines = append(lines, line)
	}
	sort.Strings(lines)
	for _, line := range lines {
		fmt.Println(line)
	}
}

// read collects the exported declarations of the package in a folder, as built for linux/amd64.
func read(dir string) api {
	names := api{}
	context := build.Default
	context.GOOS, context.GOARCH, context.CgoEnabled = "linux", "amd64", false
	entries, _ := os.ReadDir(dir)
	for _, e := range entries {
		if !strings.HasSuffix(e.Name(), ".go") || strings.HasSuffix(e.Name(), "_test.go") {
			continue
		}
		if match, err := context.MatchFile(dir, e.Name()); err != nil || !match {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), filepath.Join(dir, e.Name()), nil, 0)
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		if file.Name.Name == "main" || file.Name.Name == "documentation" {
			continue
		}
		for _, d := range file.Decls {
			names.add(d)
		}
	}
	return names
}

func (names api) add(d ast.Decl) {
	switch d := d.(type) {
	case *ast.FuncDecl:
		name := d.Name.Name
		if d.Recv != nil {
			receiver := typeName(d.Recv.List[0].Type)
			if !ast.IsExported(receiver) {
				return
			}
			name = receiver + "." + name
		}
		if ast.IsExported(d.Name.Name) {
			names[name] = "func" + signature(d.Type)
			if d.Recv != nil {
				if _, pointer := d.Recv.List[0].Type.(*ast.StarExpr); pointer {
					names[name] = "(*) " + names[name]
				}
			}
		}
	case *ast.GenDecl:
		for _, s := range d.Specs {
			switch s := s.(type) {
			case *ast.ValueSpec:
				for _, n := range s.Names {
					if n.IsExported() {
						names[n.Name] = d.Tok.String()
					}
				}
			case *ast.TypeSpec:
				if s.Name.IsExported() {
					names.addType(s)
				}
			}
		}
	}
}

func (names api) addType(s *ast.TypeSpec) {
	kind := text(s.Type)
	switch t := s.Type.(type) {
	case *ast.StructType:
		kind = "struct"
		for _, f := range t.Fields.List {
			for _, n := range f.Names {
				if n.IsExported() {
					names[s.Name.Name+"."+n.Name] = text(f.Type)
				}
			}
			if len(f.Names) == 0 {
				if n := typeName(f.Type); ast.IsExported(n) {
					names[s.Name.Name+"."+n] = "embedded " + text(f.Type)
				}
			}
		}
	case *ast.InterfaceType:
		kind = "interface"
		for _, f := range t.Methods.List {
			for _, n := range f.Names {
				if n.IsExported() {
					names[s.Name.Name+"."+n.Name] = "func" + signature(f.Type.(*ast.FuncType))
				}
			}
			if len(f.Names) == 0 {
				names[s.Name.Name+"."+typeName(f.Type)] = "embedded " + text(f.Type)
			}
		}
	case *ast.FuncType:
		kind = "func" + signature(t)
	}
	if s.Assign.IsValid() {
		kind = "= " + kind
	}
	names[s.Name.Name] = "type " + kind
}

// typeName is the name of a receiver's or embedded type without package, pointer and type arguments.
func typeName(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.StarExpr:
		return typeName(e.X)
	case *ast.IndexExpr:
		return typeName(e.X)
	case *ast.IndexListExpr:
		return typeName(e.X)
	case *ast.SelectorExpr:
		return e.Sel.Name
	case *ast.Ident:
		return e.Name
	}
	return ""
}

// signature is the type parameters, parameters and results without names.
func signature(t *ast.FuncType) string {
	s := ""
	if t.TypeParams != nil {
		var list []string
		for _, f := range t.TypeParams.List {
			for _, n := range f.Names {
				list = append(list, n.Name+" "+text(f.Type))
			}
		}
		s = "[" + strings.Join(list, ", ") + "]"
	}
	s += "(" + types(t.Params) + ")"
	if r := types(t.Results); r != "" {
		s += " (" + r + ")"
	}
	return s
}

func types(fields *ast.FieldList) string {
	if fields == nil {
		return ""
	}
	var list []string
	for _, f := range fields.List {
		for range max(1, len(f.Names)) {
			list = append(list, text(f.Type))
		}
	}
	return strings.Join(list, ", ")
}

// text is an expression in one line; function types lose the names of their parameters.
func text(e ast.Expr) string {
	ast.Inspect(e, func(n ast.Node) bool {
		if f, ok := n.(*ast.FuncType); ok {
			dropNames(f.Params)
			dropNames(f.Results)
		}
		if i, ok := n.(*ast.InterfaceType); ok && i.Methods.NumFields() == 0 {
			return false
		}
		return true
	})
	var b bytes.Buffer
	printer.Fprint(&b, token.NewFileSet(), e)
	return strings.ReplaceAll(strings.Join(strings.Fields(b.String()), " "), "interface{}", "any")
}

func dropNames(fields *ast.FieldList) {
	if fields == nil {
		return
	}
	var list []*ast.Field
	for _, f := range fields.List {
		for range max(1, len(f.Names)) {
			list = append(list, &ast.Field{Type: f.Type})
		}
	}
	fields.List = list
}
