#!/usr/bin/env python3
"""Writes every golden file of samples/ and tests/cases/ from what the Go toolchain does with the same source.

The Go toolchain is the oracle: no golden is written by hand. Without arguments every golden is rewritten; --check
only compares and fails when one differs; paths or folders given as arguments limit the work to what lies below them.

A source's mode decides its goldens. A sample (samples/NAME.gos) always has the mode run; a case says its mode in its
first line:

    // run [exit=N] [args=A,B]   NAME.out: standard output. NAME.stderr: standard error, when there is any.
                                 Exit status N, 0 when not said.
    // panic [exit=N]            NAME.out: standard output, when there is any. NAME.err: standard error up to the
                                 first blank line, which is where Go starts its traces. Lines that begin with
                                 `[signal ` or `runtime: sp=` are left out; the address in `(TYPE) 0x...`
                                 reads 0xADDR.
                                 Exit status N, 2 when not said.
    // trace [exit=N] [env=K=V]  NAME.err: standard error without what differs from run to run (tests/traces.py), the
                                 variable K set to V. Exit status N, 2 when not said.
    // seeds count=N             NAME.out: standard output, the same whatever the schedule.
    // seeds count=N finds=yes   no golden: schedules decide what it prints.
    // errorcheck                NAME.err: what `go build NAME.go` prints, run in the file's own folder, without the
                                 line that names the package. Exit status 1.
    // escape                    NAME.esc: the lines `go build -gcflags='-m -l' NAME.go` prints that say where
                                 something lives (escapes to heap, does not escape, moved to heap, leaking param, marking),
                                 sorted by line and column; lines of other passes are left out.
    // inlined                   NAME.esc: the same of `go build -gcflags=-m`.
    // messages                  NAME.esc: all lines about the file that `go build -gcflags=-m` prints, sorted by line,
                                 column and text.
    // inlining                  NAME.esc: of what `go build -gcflags=-m=2` prints the lines that say what can be inlined
                                 at what cost, and what cannot.
    // flows                     NAME.flow: the lines about the file that `go build -gcflags='-m=2 -l' NAME.go` prints.
    // log                       NAME.json: the log of `go build -gcflags='-l -json=0,DIR'`, without its first line and
                                 what other passes say; DIR stands for the file's folder.
    // inlined_log               NAME.json: the same without -l.
    // costs                     no golden of Go: what a run of gos cost.
    // test [exit=N] [args=A,B]  of a folder: NAME.out: what `go test A B` prints there, standard error first, without
                                 times (tests/traces.py). Exit status N, 0 when not said.

A folder with a go.mod is one source: go.mod's first line says its mode, and goldens stand beside the folder. A sample's
says none: it is run, or where it begins with `// gos test`, its tests must pass, and there is no golden. In diagnostics
its absolute path reads DIR.

NAME.in, where it exists, is standard input (else it is empty). A sample whose exit status is not 0 has it in
NAME.code; a sample that has no golden because schedules decide its output carries `// output: depends on the schedule`.
"""

import argparse
import concurrent.futures
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
import traces

ROOT = pathlib.Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "samples"
GOLDENS = (".out", ".stderr", ".err", ".esc", ".flow", ".json", ".code")
VERDICT = re.compile(r"\./\S+?:(\d+):(\d+): (.* escapes to heap|.* does not escape|moved to heap: .*|leaking param.*|"
                     r"marking .* as escaping .*)")
MESSAGE = re.compile(r"(\S+?):(\d+):(\d+): .*")
COST = re.compile(r"(\S+?):(\d+):(\d+): (?:can inline .* with cost \d+(?= as:)|cannot inline .*)")
RUN_SECONDS = 60
UNORDERED = "// output: depends on the schedule"


class OracleError(Exception):
    """A source that does not do what its first line promises."""


class Source:
    """One program and what its first line says about it."""

    def __init__(self, path):
        self.path = path
        self.name = path.stem
        self.is_module = path.is_dir()
        self.data = (path / "go.mod" if self.is_module else path).read_bytes()
        self.text = self.data.decode(errors="replace")
        self.is_sample = SAMPLES in path.parents
        self.operand = "." if self.is_module else f"{self.name}.go"
        self.options = {}
        if self.is_sample:
            self.mode = "passes" if self.text.startswith("// gos test") else "run"
            if self.text.startswith("#!"):
                # A comment in its place keeps the line numbers.
                self.data = b"//" + self.data
            return
        words = self.text.split("\n", 1)[0].split()
        if len(words) < 2 or words[0] != "//" or words[1] not in MODES:
            raise OracleError("first line names no mode")
        self.mode = words[1]
        for word in words[2:]:
            key, _, value = word.partition("=")
            if key not in ("exit", "args", "broken", "count", "finds", "env"):
                raise OracleError(f"unknown option {word}")
            self.options[key] = value

    def golden(self, suffix):
        return self.path.with_suffix(suffix)


def go_command(arguments, folder):
    """Runs the go command where the source lies and returns (status, stdout, stderr)."""
    # One package after the other, so that what is said of several has an order.
    environment = dict(os.environ, GOFLAGS="-p=1", GO111MODULE="", GOWORK="off", GOTOOLCHAIN="local")
    done = subprocess.run(["go", *arguments], cwd=folder, env=environment, capture_output=True, text=True,
                          errors="surrogateescape")
    return done.returncode, done.stdout, done.stderr


def go(arguments, folder):
    """The same, returns (status, its diagnostics)."""
    status, _, err = go_command(arguments, folder)
    lines = [line for line in err.splitlines(True) if not line.startswith("# ")]
    return status, re.sub(r"( is not in std) \(\S+\)", r"\1", "".join(lines))


def execute(source, folder):
    """Builds and runs the program; returns (exit status, stdout, stderr) as bytes."""
    status, messages = go(["build", "-trimpath", "-o", "program", source.operand], folder)
    if status != 0:
        raise OracleError("does not compile:\n" + messages)
    stdin = source.golden(".in").read_bytes() if source.golden(".in").exists() else b""
    arguments = [word for word in source.options.get("args", "").split(",") if word]
    # Only what a program may see: the same environment on every machine.
    environment = {"PATH": "/usr/bin:/bin", "GOS_TEST": "yes", "TZ": "UTC"}
    if "env" in source.options:
        name, _, value = source.options["env"].partition("=")
        environment[name] = value
    done = subprocess.run(["./program", *arguments], cwd=folder, env=environment, input=stdin, capture_output=True,
                          timeout=RUN_SECONDS)
    return done.returncode, done.stdout, done.stderr


def expect_status(source, status, usual):
    wanted = int(source.options.get("exit", usual))
    if status != wanted:
        raise OracleError(f"exit status {status}, wanted {wanted}")


def run(source, folder):
    status, out, err = execute(source, folder)
    if source.is_sample:
        if UNORDERED in source.text:
            return {}
        goldens = {".out": out}
        if status != 0:
            goldens[".code"] = b"%d\n" % status
        return goldens
    expect_status(source, status, 0)
    goldens = {".out": out}
    if err:
        goldens[".stderr"] = err
    return goldens


def panic(source, folder):
    status, out, err = execute(source, folder)
    expect_status(source, status, 2)
    head = err.split(b"\n\n", 1)[0].rstrip(b"\n") + b"\n"
    lines = [line for line in head.splitlines(True) if not line.startswith((b"[signal ", b"runtime: sp="))]
    text = re.sub(rb"\) 0x[0-9a-f]+", b") 0xADDR", b"".join(lines))
    goldens = {".err": text}
    if out:
        goldens[".out"] = out
    return goldens


def errorcheck(source, folder):
    status, messages = go(["build", "-o", "program", source.operand], folder)
    if status == 0:
        raise OracleError("compiles, but should not")
    return {".err": messages.replace(folder, "DIR").encode(errors="surrogateescape")}


def compiler_says(source, folder, flags):
    """What the compiler prints of the program with such flags."""
    status, messages = go(["build", "-o", "program", "-gcflags=" + flags, source.operand], folder)
    if status != 0:
        raise OracleError("does not compile:\n" + messages)
    return messages


def escape(source, folder, flags="-m -l"):
    messages = compiler_says(source, folder, flags)
    verdicts = [match for match in map(VERDICT.fullmatch, messages.splitlines()) if match]
    verdicts.sort(key=lambda match: (int(match[1]), int(match[2])))
    return {".esc": "".join(match[0] + "\n" for match in verdicts).encode()}


def lines_of_file(source, messages, match):
    found = [m for m in map(match, messages.splitlines()) if m and m[1] == f"./{source.name}.go"]
    found.sort(key=lambda m: (int(m[2]), int(m[3]), m[0]))
    return {".esc": "".join(m[0] + "\n" for m in found).encode()}


def messages(source, folder):
    return lines_of_file(source, compiler_says(source, folder, "-m"), MESSAGE.fullmatch)


def inlining(source, folder):
    return lines_of_file(source, compiler_says(source, folder, "-m=2"), COST.match)


def flows(source, folder):
    text = compiler_says(source, folder, "-m=2 -l")
    return {".flow": "".join(x for x in text.splitlines(True) if x.startswith(f"./{source.name}.go:")).encode()}


def log(source, folder, flags="-l "):
    compiler_says(source, folder, f"{flags}-json=0,{folder}/log")
    lines = (pathlib.Path(folder) / "log" / "main" / f"{source.name}.json").read_text().splitlines(True)[1:]
    ours = re.compile(r'"code":"(escapes?|leak|can(not)?InlineFunction)"')
    return {".json": "".join(x for x in lines if ours.search(x)).replace(folder, "DIR").encode()}


def trace(source, folder):
    status, _, err = execute(source, folder)
    expect_status(source, status, 2)
    return {".err": traces.normal(err.decode()).encode()}


def seeds(source, folder):
    return {} if "finds" in source.options else run(source, folder)


def test(source, folder):
    arguments = [word for word in source.options.get("args", "").split(",") if word]
    status, out, err = go_command(["test", *arguments], folder)
    expect_status(source, status, 0)
    return {".out": traces.timeless(err + out).encode()}


def passes(source, folder):
    status, out, err = go_command(["test", "."], folder)
    if status != 0:
        raise OracleError("does not pass:\n" + out + err)
    return {}


MODES = {"run": run, "panic": panic, "errorcheck": errorcheck, "escape": escape, "seeds": seeds,
         "trace": trace, "inlined": lambda source, folder: escape(source, folder, "-m"),
         "messages": messages, "inlining": inlining, "flows": flows, "log": log,
         "inlined_log": lambda source, folder: log(source, folder, ""), "costs": lambda source, folder: {}, "test": test,
         "passes": passes}


def goldens_of(path):
    """What the toolchain says about one source: {suffix: bytes}."""
    source = Source(path)
    with tempfile.TemporaryDirectory(prefix="oracle-") as folder:
        if source.is_module:
            shutil.copytree(path, folder, dirs_exist_ok=True)
        else:
            (pathlib.Path(folder) / f"{source.name}.go").write_bytes(source.data)
        goldens = MODES[source.mode](source, folder)
    for text in goldens.values():
        if folder.encode() in text or str(ROOT).encode() in text or b"/usr/local" in text:
            raise OracleError("a golden would hold a path of this machine")
    return goldens


def settle(path, check):
    """Brings one source's goldens up to date, or compares them; returns a list of complaints."""
    try:
        goldens = goldens_of(path)
    except (OracleError, subprocess.TimeoutExpired) as error:
        return [f"{path.relative_to(ROOT)}: {error}"]
    complaints = []
    for suffix in GOLDENS:
        file = path.with_suffix(suffix)
        old = file.read_bytes() if file.exists() else None
        new = goldens.get(suffix)
        if old == new:
            continue
        if check:
            complaints.append(f"{file.relative_to(ROOT)}: differs from what Go does")
        elif new is None:
            file.unlink()
        else:
            file.write_bytes(new)
    return complaints


def sources_below(paths):
    """All sources under the given files or folders, in order."""
    found = []
    for path in paths:
        found += [path] if path.is_file() else [file for file in path.rglob("*") if file.suffix in (".go", ".gos")]
    modules = {file.parent for path in paths for file in path.rglob("go.mod")}
    modules = {path for path in modules if not any(outer in modules for outer in path.parents)}
    return sorted({path for path in found if not any(outer in modules for outer in path.parents)} | modules)


def main():
    parser = argparse.ArgumentParser(description="write or check goldens with the Go toolchain")
    parser.add_argument("--check", action="store_true", help="compare only; fail when a golden differs")
    parser.add_argument("-j", "--jobs", type=int, default=2, help="how many programs to build at a time")
    parser.add_argument("paths", nargs="*", type=pathlib.Path, help="files or folders (all of samples and tests/cases)")
    options = parser.parse_args()
    paths = [path.resolve() for path in options.paths] or [SAMPLES, ROOT / "tests" / "cases"]
    sources = sources_below(paths)
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        results = pool.map(lambda path: settle(path, options.check), sources)
        complaints = [line for lines in results for line in lines]
    for line in complaints:
        print(line)
    print(f"{len(sources)} sources, {len(complaints)} complaints")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
