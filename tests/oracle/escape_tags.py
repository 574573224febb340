#!/usr/bin/env python3
"""Writes compiler/escape/std_tags.def: how the parameters of the standard library's functions flow.

The Go toolchain analyses each package and prints what it finds (-m), with writes and calls (escapemutationscalls). A
small Go program lists where the parameters of exported functions and methods stand, and the two are joined by position.

    tests/oracle/escape_tags.py            writes the table
    tests/oracle/escape_tags.py --check    exits 1 when the table differs from what Go says
"""
import os
import re
import subprocess
import sys
import tempfile

PACKAGES = """bufio bytes cmp container/heap container/list container/ring context errors fmt io maps math math/bits
math/cmplx math/rand math/rand/v2 os regexp runtime runtime/debug runtime/metrics slices sort strconv strings sync sync/atomic time
unicode unicode/utf16 unicode/utf8""".split()

# Prints "file:line:column index count name result-names..." for each parameter, the receiver first; a dash for what has
# no name.
LISTER = r"""
package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
)

func receiver(t ast.Expr) (string, bool) {
	switch t := t.(type) {
	case *ast.StarExpr:
		name, ok := receiver(t.X)
		return "(*" + name + ")", ok
	case *ast.Ident:
		return t.Name, ast.IsExported(t.Name)
	}
	return "", false
}

func main() {
	set := token.NewFileSet()
	for _, path := range os.Args[2:] {
		file, err := parser.ParseFile(set, path, nil, 0)
		if err != nil {
			panic(err)
		}
		for _, d := range file.Decls {
			f, ok := d.(*ast.FuncDecl)
			if !ok || !f.Name.IsExported() || f.Type.TypeParams != nil {
				continue
			}
			name := f.Name.Name
			var fields []*ast.Field
			if f.Recv != nil {
				recv, ok := receiver(f.Recv.List[0].Type)
				if !ok {
					continue
				}
				name = recv + "." + name
				fields = append(fields, f.Recv.List...)
			}
			fields = append(fields, f.Type.Params.List...)
			results := ""
			if f.Type.Results != nil {
				for _, field := range f.Type.Results.List {
					for _, n := range field.Names {
						results += " " + n.Name
					}
				}
			}
			var at []string
			for _, field := range fields {
				for _, n := range field.Names {
					p := set.Position(n.Pos())
					if n.Name == "_" {
						at = append(at, "-")
					} else {
						at = append(at, fmt.Sprintf("%s:%d:%d", filepath.Base(p.Filename), p.Line, p.Column))
					}
				}
				if len(field.Names) == 0 {
					at = append(at, "-")
				}
			}
			for i, p := range at {
				fmt.Println(p, i, len(at), os.Args[1]+"."+name+results)
			}
		}
	}
}
"""

HEADER = """// Parameter tags of the standard library's functions, as Go's own analysis finds them. Made by
// tests/oracle/escape_tags.py; see there.
//
// TAGS(name, tags): one tag a parameter, the receiver first, separated by commas. A tag lists flows as a letter and the
// least number of dereferences: h to the heap, m written through, c called, a digit for that result. Sorted by name.
"""

MESSAGE = re.compile(r"^(?:.*/)?([^/:]+\.go:\d+:\d+): (.*)$")
FLOWS = [
    (re.compile(r"^moved to heap: "), lambda m: "h0"),
    (re.compile(r"^leaking param: (\S+) to result (\S+) level=(\d+)$"), None),
    (re.compile(r"^leaking param: "), lambda m: "h0"),
    (re.compile(r"^leaking param content: "), lambda m: "h1"),
    (re.compile(r"^mutates param: \S+ derefs=(\d+)$"), lambda m: "m" + cut(m.group(1))),
    (re.compile(r"^calls param: \S+ derefs=(\d+)$"), lambda m: "c" + cut(m.group(1))),
    (re.compile(r"^\S+ does not escape"), lambda m: ""),
]


def cut(derefs):
    return str(min(int(derefs), 9))


def run(*command):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True).stdout


def result_number(name, results):
    if name.startswith("~r"):
        return name[2:]
    return str(results.index(name)) if name in results else "?"


def flows_of(package):
    """Position to list of flows; results stay as names."""
    flows = {}
    for line in run("go", "build", "-gcflags=%s=-m -d=escapemutationscalls=1" % package, package).split("\n"):
        m = MESSAGE.match(line)
        if not m:
            continue
        for pattern, flow in FLOWS:
            f = pattern.match(m.group(2))
            if f:
                found = flow(f) if flow else (f.group(2), cut(f.group(3)))
                flows.setdefault(m.group(1), []).append(found)
                break
    return flows


def parameters(package, lister):
    info = run("go", "list", "-f", "{{.Dir}}|{{range .GoFiles}}{{.}} {{end}}", package).strip()
    directory, files = info.split("|")
    out = run(lister, package, *[os.path.join(directory, f) for f in files.split()])
    for line in out.split("\n"):
        if line:
            position, index, count, name, *results = line.split()
            yield position, int(index), int(count), name, results


def table():
    entries = {}
    with tempfile.TemporaryDirectory() as tmp:
        source = os.path.join(tmp, "lister.go")
        with open(source, "w") as f:
            f.write(LISTER)
        lister = os.path.join(tmp, "lister")
        run("go", "build", "-o", lister, source)
        for package in PACKAGES:
            flows = flows_of(package)
            for position, index, count, name, results in parameters(package, lister):
                tags, seen = entries.setdefault(name, ([""] * count, [False]))
                if position not in flows:
                    continue
                seen[0] = True
                for flow in flows[position]:
                    if isinstance(flow, tuple):
                        flow = result_number(flow[0], results) + flow[1]
                    tags[index] += flow
    return {name: ",".join(tags) for name, (tags, seen) in entries.items() if seen[0]}


def main():
    root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    path = os.path.join(root, "compiler", "escape", "std_tags.def")
    text = HEADER + "".join('TAGS("%s", "%s")\n' % entry for entry in sorted(table().items()))
    if "--check" in sys.argv[1:]:
        with open(path) as f:
            sys.exit(0 if f.read() == text else "std_tags.def differs from what Go says")
    with open(path, "w") as f:
        f.write(text)
    print("%d functions" % text.count("TAGS(\""))


if __name__ == "__main__":
    main()
