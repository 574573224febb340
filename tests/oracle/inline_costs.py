#!/usr/bin/env python3
"""Writes compiler/inline/std_costs.def: which functions of the standard library Go inlines, and what each one costs.

The Go toolchain compiles each package and says so (-m=2). Only functions that have a counterpart below std/ are listed.

    tests/oracle/inline_costs.py            writes the table
    tests/oracle/inline_costs.py --check    exits 1 when the table differs from what Go says
"""
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
TABLE = ROOT / "compiler" / "inline" / "std_costs.def"

HEADER = """// Functions of the standard library that Go inlines, with their cost, by Go's own account. Made by
// tests/oracle/inline_costs.py; see there.
//
// STD_PACKAGE(path): a package that the table covers; what it does not list of that package Go does not inline.
// STD_COST(name, cost). Both sorted.
"""

FUNC = re.compile(r"^func (?:\((?:\w+ )?(\*?)(\w+)\) )?(\w+)\(", re.M)
CAN_INLINE = re.compile(r"can inline (\S+) with cost (\d+) as:")


def declared(package):
    """Names of functions and methods that are not generic, as the compiler prints them."""
    for source in (ROOT / "std" / package).glob("*.go"):
        for pointer, receiver, name in FUNC.findall(source.read_text()):
            yield f"(*{receiver}).{name}" if pointer else f"{receiver}.{name}" if receiver else name


def table():
    ours = {str(p.parent.relative_to(ROOT / "std")) for p in (ROOT / "std").rglob("*.go")}
    listed = subprocess.run(["go", "list", "std"], check=True, capture_output=True, text=True).stdout.split()
    packages = sorted(p for p in ours.intersection(listed) if "internal" not in p.split("/"))
    text = "".join(f'STD_PACKAGE("{p}")\n' for p in packages)
    costs = []
    for package in packages:
        out = subprocess.run(["go", "build", f"-gcflags={package}=-m=2", package], check=True, capture_output=True, text=True)
        found = {name: int(cost) for name, cost in CAN_INLINE.findall(out.stderr)}
        costs += [(f"{package}.{name}", found[name]) for name in set(declared(package)) & found.keys()]
    return text + "".join(f'STD_COST("{name}", {cost})\n' for name, cost in sorted(costs))


def main():
    text = HEADER + table()
    if "--check" in sys.argv[1:]:
        sys.exit(0 if TABLE.read_text() == text else "std_costs.def differs from what Go says")
    TABLE.write_text(text)
    print("%d functions" % text.count("STD_COST(\""))


if __name__ == "__main__":
    main()
