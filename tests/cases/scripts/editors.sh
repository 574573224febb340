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
