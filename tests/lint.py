#!/usr/bin/env python3
"""Checks what compilers do not: the order of the layers (layers.txt), the format and the length of the sources.

Exit code 1 when anything is wrong. The last line is 'N passed, N failed', a check a file.
"""
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
MAX_LINES = 600
INCLUDE = re.compile(r'^\s*#include "([^"]+)"', re.M)


def read_layers():
    """Returns {folder: allowed folders} and {folder: parts in order}."""
    allowed, parts = {}, {}
    for line in (ROOT / "layers.txt").read_text().splitlines():
        line = line.split("#")[0].strip()
        if not line:
            continue
        if line.startswith("["):
            folder, rest = line[1:].split("]")
            parts[folder] = rest.split()
        else:
            folder, rest = line.split(":")
            allowed[folder] = {folder, *rest.split()}
    return allowed, parts


def include_errors(path, text, allowed, parts):
    here = path.parts
    if here[0] not in allowed:
        return
    for match in INCLUDE.finditer(text):
        there = match.group(1).split("/")
        line = text[: match.start()].count("\n") + 1
        if len(there) < 2 or there[0] not in allowed:
            yield f"{path}:{line}: include from the root, not \"{match.group(1)}\""
        elif there[0] not in allowed[here[0]]:
            yield f"{path}:{line}: {here[0]} may not include {there[0]}"
        elif there[0] == here[0] and here[0] in parts and len(there) > 2 and len(here) > 2:
            order = parts[here[0]]
            if here[1] in order and there[1] in order and order.index(there[1]) > order.index(here[1]):
                yield f"{path}:{line}: {here[0]}/{here[1]} stands before {there[1]} in layers.txt"


def main():
    allowed, parts = read_layers()
    names = subprocess.run(["git", "ls-files", "*.cpp", "*.h"], cwd=ROOT, text=True, capture_output=True, check=True)
    files = [pathlib.Path(n) for n in names.stdout.split()]
    failed = set()
    for path in files:
        text = (ROOT / path).read_text()
        errors = list(include_errors(path, text, allowed, parts))
        if path.parts[0] != "tests" and text.count("\n") > MAX_LINES:
            errors.append(f"{path}: {text.count(chr(10))} lines; split it by meaning at {MAX_LINES}")
        if errors:
            failed.add(path)
            print("\n".join(errors))
    formatted = subprocess.run(["clang-format-19", "--dry-run", *map(str, files)], cwd=ROOT, text=True,
                               capture_output=True)
    for line in formatted.stderr.splitlines():
        if "[-Wclang-format-violations]" in line:
            name = pathlib.Path(line.split(":")[0])
            if name not in failed:
                print(f"{name}: not formatted; run ./dev fmt")
            failed.add(name)
    print(f"{len(files) - len(failed)} passed, {len(failed)} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
