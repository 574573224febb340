#!/usr/bin/env python3
"""Writes compiler/inline/std_costs.def: which functions of the standard library Go inlines, what each one costs, and what
Go says of what is in it.

The Go toolchain compiles each package and says so (-m=2). Only functions that have a counterpart below std/ are listed.

    tests/oracle/inline_costs.py            writes the table
    tests/oracle/inline_costs.py --check    exits 1 when the table differs from what Go says
"""
import functools
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
GOROOT = pathlib.Path(subprocess.run(["go", "env", "GOROOT"], check=True, capture_output=True, text=True).stdout.strip())
TABLE = ROOT / "compiler" / "inline" / "std_costs.def"

HEADER = """// Functions of the standard library that Go inlines, with their cost, by Go's own account. Made by
// tests/oracle/inline_costs.py; see there.
//
// STD_PACKAGE(path): a package that the table covers; what it does not list of that package Go does not inline.
// STD_COST(name, cost, says): what Go says where it inlines a call of it, whoever the caller is, with | between: calls that
// it inlines in it, texts that it panics with. Both sorted.
"""

FUNC = re.compile(r"^func (?:\((?:\w+ )?(\*?)(\w+)\) )?(\w+)\(", re.M)
CAN_INLINE = re.compile(r"^(\S+?):(\d+):\d+: can inline (.+?) with cost (\d+) as:", re.M)
INLINING = re.compile(r"^(\S+?):(\d+):\d+: (?:inlining call to (.+)|(\".*\" escapes to heap)$)", re.M)
DECLARATION = re.compile(r"^(func|var|const|type)\b")


def declared(package):
    """Names of functions and methods that are not generic, as the compiler prints them."""
    for source in (ROOT / "std" / package).glob("*.go"):
        for pointer, receiver, name in FUNC.findall(source.read_text()):
            yield f"(*{receiver}).{name}" if pointer else f"{receiver}.{name}" if receiver else name


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
    sources, calls = {}, {}
    for file, line, callee, text in INLINING.findall(out):
        path = GOROOT / file if not pathlib.Path(file).is_absolute() else pathlib.Path(file)
        source = sources.setdefault(file, Source(path))
        calls.setdefault((file, source.declaration_at(int(line))), []).append(
            text or "inlining call to " + qualified(callee, package))
    return calls


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
        ours = set(declared(package))
        costs += [(f"{package}.{name}", int(cost), "|".join(calls.get((file, int(line)), [])))
                  for file, line, name, cost in CAN_INLINE.findall(out) if name in ours]
    return text + "".join(f'STD_COST("{name}", {cost}, {quoted(calls)})\n' for name, cost, calls in sorted(set(costs)))


def main():
    text = HEADER + table()
    if "--check" in sys.argv[1:]:
        sys.exit(0 if TABLE.read_text() == text else "std_costs.def differs from what Go says")
    TABLE.write_text(text)
    print("%d functions" % text.count("STD_COST(\""))


if __name__ == "__main__":
    main()
