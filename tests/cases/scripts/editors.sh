# The files for VS Code: what package.json names is there, and the grammar gives scopes to a script's first line.
python3 - ../../../editors/vscode <<'PYTHON'
import json, pathlib, re, sys
root = pathlib.Path(sys.argv[1])
package = json.loads((root / "package.json").read_text())
for language in package["contributes"]["languages"]:
    configuration = json.loads((root / language["configuration"]).read_text())
    print(language["id"], language["extensions"], sorted(configuration))
    for line in ("#!/usr/bin/env gos", "#!/usr/bin/env -S gos run --max-steps 10", "#!/bin/sh", "package main"):
        print(" ", bool(re.search(language["firstLine"], line)), line)
for entry in package["contributes"]["grammars"]:
    grammar = json.loads((root / entry["path"]).read_text())
    assert grammar["scopeName"] == entry["scopeName"], grammar
    print(entry["language"], grammar["scopeName"])
    text = "#!/usr/bin/env gos\n#! none\nfmt.Println(1) // #!\n"
    for pattern in grammar["patterns"]:
        if "include" in pattern:
            print("  the rest:", pattern["include"])
            continue
        for match in re.finditer(pattern["match"], text):
            print(" ", pattern["name"], repr(match[0]))
PYTHON
# Those for Vim, where there is one: a script is known by its name or its first line, and each part of it has its group.
command -v vim > /dev/null || exit 0
python3 - "$PWD/../../../editors/vim" <<'PYTHON'
import pathlib, subprocess, sys, tempfile
text = """#!/usr/bin/env -S gos run --timeout 10s
// "comment"
import "fmt"
raw := `a "b" // c
#! d`
x := 'x' + 0x1F
fmt.Println("// text", raw, x)
for range 2 {
}
func f() int { return 1 }
"""
groups = [(1, 1, "gosInterpreter"), (2, 4, "goComment"), (3, 1, "goImport"), (3, 9, "goString"), (4, 11, "goRawString"),
          (5, 1, "goRawString"), (6, 6, "goCharacter"), (6, 14, "goHexadecimalInt"), (7, 14, "goString"), (8, 1, "goRepeat"),
          (10, 1, "goDeclaration"), (10, 16, "goStatement")]
with tempfile.TemporaryDirectory() as folder:
    for name, head, kind in [("s.gos", "", "gos"), ("s", "", "gos"), ("t", "#!/bin/sh\n", "sh")]:
        path = pathlib.Path(folder, name)
        path.write_text(head + text)
        commands = ["set nocompatible", f"set runtimepath^={sys.argv[1]}", "filetype on", "syntax on", f"edit {path}", "let out = [&filetype]"]
        commands += [f"call add(out, get(map(synstack({line}, {column}), 'synIDattr(v:val, \"name\")'), -1, ''))" for line, column, _ in groups]
        commands += [f"call writefile(out, '{folder}/out')", "qa!"]
        pathlib.Path(folder, "commands.vim").write_text("\n".join(commands) + "\n")
        subprocess.run(["vim", "-es", "-u", "NONE", "-S", folder + "/commands.vim"], stdin=subprocess.DEVNULL, timeout=60)
        found, *names = pathlib.Path(folder, "out").read_text().splitlines()
        if found != kind:
            print(name, "is", found)
        for (line, column, want), got in zip(groups, names):
            if kind == "gos" and got != want:
                print(f"{name}:{line}:{column}: {got}, want {want}")
PYTHON
