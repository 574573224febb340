#!/usr/bin/env python3
"""Writes docs/opcodes.md from bytecode/ops.def. With --check, only tells (exit code 1) when the page is out of date."""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
TABLE = ROOT / "bytecode" / "ops.def"
PAGE = ROOT / "docs" / "opcodes.md"

OP = re.compile(r'^OP\((\w+), "([^"]*)",\s*"((?:[^"\\]|\\.)*)"\)')
FAMILY = re.compile(r'^GOS_(INTS|JUMP)\(OP, (\w+), "([^"]*)", "([^"]*)"\)')
WIDTHS = ["I64", "I32", "I16", "I8", "U32", "U16", "U8"]


def rows(line):
    """The opcodes that one line of the table stands for: (name, format, meaning)."""
    if m := OP.match(line):
        return [(m[1], m[2], m[3].replace('\\"', '"'))]
    if m := FAMILY.match(line):
        if m[1] == "INTS":
            return [(", ".join(f"{m[2]}_{w}" for w in WIDTHS), m[3], m[4])]
        return [(f"{m[2]}, {m[2]}_LOOP", m[3], m[4])]
    return []


def page():
    # A row may be broken over lines: join what does not end a row.
    text = re.sub(r',\s*\n\s+"', ', "', TABLE.read_text())
    text = re.sub(r'"\s*\n\s+"', "", text).splitlines()
    head = text[: next(i for i, line in enumerate(text) if not line.startswith("//"))]
    out = ["# Opcodes", "", "Made from `bytecode/ops.def` by `./dev docs`; `gos dis FILE` shows them in use.", "",
           "```text", *[line.removeprefix("//").removeprefix(" ") for line in head[2:]], "```"]
    open_table, count = False, 0
    for line in text[len(head):]:
        if line.startswith("// "):
            if open_table != line:
                out += ["", f"## {line[3:]}", "", "| opcode | operands | meaning |", "| --- | --- | --- |"]
            open_table = line
        for name, form, meaning in rows(line):
            assert open_table, line
            count += name.count(",") + 1
            cells = [f"`{name}`".replace(", ", "`, `"), f"`{form}`", meaning.replace("|", "\\|")]
            out.append("| " + " | ".join(cells) + " |")
    out += ["", f"{count} opcodes.", ""]
    return "\n".join(out)


def main():
    made = page()
    if "--check" in sys.argv:
        current = PAGE.read_text() if PAGE.exists() else ""
        if current != made:
            print("docs/opcodes.md is out of date; run ./dev docs")
        return int(current != made)
    PAGE.write_text(made)
    return 0


if __name__ == "__main__":
    sys.exit(main())
