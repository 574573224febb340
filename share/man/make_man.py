"""Writes gos.1 from what gos says of itself: make_man.py GOS OUT."""
import re
import subprocess
import sys


def ask(gos, *args):
    return subprocess.run([gos, *args], capture_output=True, text=True, check=True).stdout


def escaped(text):
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\\&" + text if text.startswith((".", "'")) else text


def command(gos, name):
    usage, _, rest = ask(gos, name, "--help").partition("\n")
    summary, *lines = rest.strip().splitlines()
    out = [f'.SS "{escaped(usage.removeprefix("usage: "))}"', escaped(summary[0].upper() + summary[1:] + ".")]
    for i, line in enumerate(lines):
        if line.startswith("  -"):
            out += [".TP", f".B {escaped(line.strip())}", escaped(lines[i + 1].strip())]
        elif line.startswith("example: "):
            out += [".PP", "Example:", f".B {escaped(line.removeprefix('example: '))}"]
    return out


def main():
    gos, target = sys.argv[1:]
    names = re.findall(r"(?m)^  ([a-z]+) ", ask(gos, "help"))
    version = ask(gos, "version").split()[2]
    out = [f'.TH GOS 1 "" "gos {version}" "User Commands"', ".SH NAME", "gos \\- run Go programs and show what their memory does",
           ".SH SYNOPSIS", ".B gos", "COMMAND [ARGUMENTS]", ".br", ".B gos", "FILE [ARGUMENTS]", ".br", ".B gos \\-e", "CODE [ARGUMENTS]",
           ".SH DESCRIPTION",
           "gos compiles Go source to bytecode and runs it. A file that does not end in .go is a script: it may begin with #!, leave "
           "out the package clause and have statements at top level. Without arguments at a terminal, gos reads, runs and prints one "
           "input after the other.",
           ".SH COMMANDS"]
    for name in names:
        out += command(gos, name)
    out += [".SH ENVIRONMENT",
            "GOMAXPROCS, GOGC, GOMEMLIMIT, GOTRACEBACK and GODEBUG mean what they mean to Go programs. GOSDEBUG sets the switches that",
            ".B gos help debug", "lists. GOS_HISTORY names the file of the prompt's history. NO_COLOR turns colours off.",
            ".SH EXIT STATUS", "That of the program; 1 if it does not compile; 2 after wrong usage, a panic or a fatal error; "
            "120 to 124 if a limit of gos run ended it."]
    with open(target, "w") as file:
        file.write("\n".join(out) + "\n")


main()
