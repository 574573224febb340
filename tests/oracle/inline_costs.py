#!/usr/bin/env python3
"""Writes compiler/inline/std_costs.def: which functions of the standard library Go inlines, what each one costs, and what
Go says of what is in it; and compiler/inline/intrinsics.def: which count as a single instruction.

The Go toolchain compiles each package and says so (-m=2). Only functions that have a counterpart below std/ are listed.
The intrinsics are those of the compiler's own test for amd64, and the functions that its inliner names.

    tests/oracle/inline_costs.py            writes the tables
    tests/oracle/inline_costs.py --check    exits 1 when a table differs from what Go says
"""
import functools
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
GOROOT = pathlib.Path(subprocess.run(["go", "env", "GOROOT"], check=True, capture_output=True, text=True).stdout.strip())
TABLE = ROOT / "compiler" / "inline" / "std_costs.def"
INTRINSICS = ROOT / "compiler" / "inline" / "intrinsics.def"
COMPILER = GOROOT / "src" / "cmd" / "compile" / "internal"

HEADER = """// Functions of the standard library that Go inlines, with their cost, by Go's own account. Made by
// tests/oracle/inline_costs.py; see there.
//
// STD_PACKAGE(path): a package that the table covers; what it does not list of that package Go does not inline.
// STD_COST(name, cost, says): what Go says where it inlines a call of it, whoever the caller is, with | between: calls that
// it inlines in it, what it panics with. Both sorted.
"""
INTRINSICS_HEADER = """// Functions that count as one node to Go's inliner. Made by tests/oracle/inline_costs.py; see there.
//
// INTRINSIC(name): a single instruction on amd64, of which nothing is said.
// CHEAP(name): inlined as any other function, but known to become one instruction. Both sorted.
"""

FUNC = re.compile(r"^func (?:\((?:\w+ )?(\*?)(\w+)\) )?(\w+)\(", re.M)
CAN_INLINE = re.compile(r"^(\S+?):(\d+):\d+: can inline (.+?) with cost (\d+) as:", re.M)
INLINING = re.compile(r"^(\S+?):(\d+):(\d+): (?:inlining call to (.+)|(\".*\"|&(\w+)\{\.\.\.\}) escapes to heap$)", re.M)
PANICKED = re.compile(r"^(\S+?:\d+:\d+): .* escapes to heap in .*:\n(?:\1:   .*\n)*?\1:     from panic\(", re.M)
DECLARATION = re.compile(r"^(func|var|const|type)\b")


def declared(package):
    """Functions and methods that are not generic: their names as the compiler prints them, and their texts here."""
    functions = {}
    for source in (ROOT / "std" / package).glob("*.go"):
        text = source.read_text()
        for match in FUNC.finditer(text):
            pointer, receiver, name = match.groups()
            name = f"(*{receiver}).{name}" if pointer else f"{receiver}.{name}" if receiver else name
            functions[name] = re.split(r"^(?:}|$)", text[match.start():], maxsplit=1, flags=re.M)[0]
    return functions


class Source:
    """Where the declarations of a Go file begin."""
    def __init__(self, path):
        lines = pathlib.Path(path).read_text().splitlines()
        self.starts = [n for n, line in enumerate(lines, 1) if DECLARATION.match(line)]

    def declaration_at(self, line):
        return max((start for start in self.starts if start <= line), default=0)


@functools.cache
def receivers(package):
    """The types of a package that have methods."""
    return {receiver for source in (GOROOT / "src" / package).glob("*.go")
            for _, receiver, _ in FUNC.findall(source.read_text())}


def qualified(name, package):
    """The name of a function as another package's messages have it."""
    head = name.split("[")[0]
    types = receivers(package)
    local = head.startswith("(*") and "." not in head.split(")")[0] or "." not in head or head.split(".")[0] in types
    parts = [p for p in package.split("/") if not re.fullmatch(r"v\d+", p)]
    return parts[-1] + "." + name if local else name


def said(package, out):
    """The calls that Go inlines, and texts in interfaces, by file and line of the function around them."""
    sources, calls, panicked = {}, {}, set(PANICKED.findall(out))
    for file, line, column, callee, text, made in INLINING.findall(out):
        if made:
            if f"{file}:{line}:{column}" not in panicked:
                continue  # a caller decides
            text = "&" + qualified(made, package) + "{...}"
        path = GOROOT / file if not pathlib.Path(file).is_absolute() else pathlib.Path(file)
        source = sources.setdefault(file, Source(path))
        calls.setdefault((file, source.declaration_at(int(line))), []).append(
            text + " escapes to heap" if text else "inlining call to " + qualified(callee, package))
    return calls


def made_in(function, text):
    """Whether the message is about a literal that stands in the function's text here, where it is seen."""
    literal = re.match(r"&(?:\w+\.)?(\w+\{)", text)
    return literal is not None and "&" + literal[1] in function


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def table():
    covered = {str(p.parent.relative_to(ROOT / "std")) for p in (ROOT / "std").rglob("*.go")}
    listed = subprocess.run(["go", "list", "std"], check=True, capture_output=True, text=True).stdout.split()
    packages = sorted(p for p in covered.intersection(listed) if "internal" not in p.split("/"))
    text = "".join(f'STD_PACKAGE("{p}")\n' for p in packages)
    costs = []
    for package in packages:
        out = subprocess.run(["go", "build", f"-gcflags={package}=-m=2", package], check=True, capture_output=True, text=True,
                             cwd=GOROOT).stderr
        calls = said(package, out)
        ours = declared(package)
        for file, line, name, cost in CAN_INLINE.findall(out):
            if name in ours:
                says = [text for text in calls.get((file, int(line)), []) if not made_in(ours[name], text)]
                costs.append((f"{package}.{name}", int(cost), "|".join(says)))
    return text + "".join(f'STD_COST("{name}", {cost}, {quoted(calls)})\n' for name, cost, calls in sorted(set(costs)))


def intrinsics():
    test = (COMPILER / "ssagen" / "intrinsics_test.go").read_text()
    single = {f"{package}.{name}" for package, name in re.findall(r'\{"amd64", "([^"]+)", "([^"]+)"\}', test)}
    inliner = (COMPILER / "inline" / "inl.go").read_text()
    named = re.search(r's.Pkg.Path == "encoding/binary" \{(.*?)cheap = true', inliner, re.S)[1]
    cheap = {"encoding/binary." + name for name in re.findall(r'"(\w+\.\w+)"', named)}
    text = ""
    for macro, names in (("INTRINSIC", single), ("CHEAP", cheap)):
        names = sorted(n for n in names if (ROOT / "std" / package_of(n)).is_dir() and "internal/" not in n)
        ours = {package: declared(package) for package in {package_of(n) for n in names}}
        text += "".join(f'{macro}("{n}")\n' for n in names if n[len(package_of(n)) + 1:] in ours[package_of(n)])
    return text


def package_of(name):
    """Of a function's full name."""
    folder, _, last = name.rpartition("/")
    return f"{folder}/{last.split('.')[0]}".lstrip("/")


def main():
    tables = {TABLE: HEADER + table(), INTRINSICS: INTRINSICS_HEADER + intrinsics()}
    for path, text in tables.items():
        if "--check" not in sys.argv[1:]:
            path.write_text(text)
        elif path.read_text() != text:
            sys.exit(f"{path.name} differs from what Go says")
    print("%d functions" % tables[TABLE].count("STD_COST(\""))


if __name__ == "__main__":
    main()
