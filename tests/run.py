#!/usr/bin/env python3
"""Runs the tests of gos: unit tests, samples, and the cases under tests/cases by the mode in their first line.

  // run [exit=N] [args=A,B] [env=K=V]   stdout is NAME.out, stderr NAME.stderr if there is one, exit code N (0)
  // run broken=1,2            also with GOSDEBUG=gccheck=1, and with gcbreak=1 and gcbreak=2, which the check must notice
  // panic [env=K=V] [flags=F] exit code 2, stderr up to the trace is NAME.err, stdout is NAME.out if there is one
  // trace [exit=N] [env=K=V]  exit code N (2), stderr is NAME.err but for addresses and the like (tests/traces.py)
  // errorcheck      `gos vet` prints NAME.err and exits 1
  // escape          the verdicts of `gos escape -l`, in order of position, are NAME.esc
  // inlined         the same of `gos escape`, after inlining
  // messages        all lines about the file that `gos escape` prints, sorted by position and text, are NAME.esc
  // inlining        what `gos escape -m=2` says of what can be inlined at what cost, and what cannot, is NAME.esc
  // flows           what `gos escape -m=2 -l` says of the file is NAME.flow
  // log             the log that `gos escape -l --json` writes is NAME.json but for its first line; DIR is the folder
  // inlined_log     the same of `gos escape --json`, after inlining
  // costs           `gos escape --show --profile` of a run with --alloc-profile prints NAME.costs, and refuses other
                     profiles
  // seeds count=N [finds=yes]  each `gos run --sched-seed` from 1 to N does the same when it is run again; stdout is
                  NAME.out and the exit code 0, or with `finds` the exit code is 0 for some seeds and 1 for others
  // test [exit=N] [args=A,B] [env=K=V]  a folder: `gos test A B` in it prints NAME.out, but for times, and exits with N (0)
  // repl            NAME.in is fed to `gos repl`, which prints NAME.out

A script NAME.sh is a case too: bash runs it in its folder, with GOS as the program's path; it prints NAME.out and exits 0.

A folder NAME with a go.mod is one case too: go.mod's first line tells its mode, commands get the folder, and the
goldens stand beside it as NAME.out and so on; in them DIR is its absolute path.

A sample NAME.gos, or a folder NAME with a go.mod, runs like a run case; NAME.in is its standard input, NAME.code its
exit code. One whose outcome depends on the schedule has NAME.seeds instead, the N of `seeds count=N finds=yes`.
The last line is 'N passed, N failed'.
"""
import argparse
import concurrent.futures
import difflib
import os
import pathlib
import re
import subprocess
import sys
import tempfile

import recordings
import repl
import sessions
import traces

ROOT = pathlib.Path(__file__).resolve().parent.parent
CASES = ROOT / "tests" / "cases"
SAMPLES = ROOT / "samples"
VERDICT = re.compile(r":(\d+):(\d+): .*(escapes to heap|does not escape|moved to heap:|leaking param|marking .* as escaping)")
MESSAGE = re.compile(r"(\S+?):(\d+):(\d+): .*")
COST = re.compile(r"(\S+?):(\d+):(\d+): (?:can inline .* with cost \d+(?=$| as:)|cannot inline .*)")
STRESS = "gcstress=1,stackstress=1,yieldstress=1,gccheck=1,poison=1"
# Programs whose work grows too much with the stress, or that count collections, get less of it.
LESS_STRESS = {
    "binary_trees": "gcstress=5000,stackstress=1000,yieldstress=1000",
    "stack_growth": "gcstress=100,stackstress=100000,yieldstress=100",
    "stack_overflow": "stackstress=10000000,yieldstress=1",
    "memory_statistics": "stackstress=1,yieldstress=1",
    "memory_limit": "stackstress=1000,yieldstress=1000",
    "metrics": "stackstress=1,yieldstress=1",
    "traced": "stackstress=1,yieldstress=100",
}


SANITIZER_EXIT = 99
# A report ends the program, with a code no case expects. What the process leaves to the system at its end is no leak.
SANITIZERS = {
    "ASAN_OPTIONS": f"detect_leaks=0:exitcode={SANITIZER_EXIT}",
    "UBSAN_OPTIONS": f"halt_on_error=1:print_stacktrace=1:exitcode={SANITIZER_EXIT}",
    "TSAN_OPTIONS": f"halt_on_error=1:exitcode={SANITIZER_EXIT}:history_size=4:atexit_sleep_ms=50",
}


# Sessions in which declarations survive that only an image keeps (base/image.h); builds with the thread sanitizer have
# none.
NEEDS_IMAGE = {CASES / "repl/again.go"}
# Programs that show a data race: the thread sanitizer sees it, and says nothing of it.
RACY = {"concurrent_map_iteration", "concurrent_map_read", "concurrent_map_writes", "lost_update"}


class Outcome:
    def __init__(self, name, error=""):
        self.name, self.error = name, error


def text(data):
    return data.decode("utf-8", "backslashreplace")


def diff(what, want, got):
    lines = list(difflib.unified_diff(want.splitlines(), got.splitlines(), "want", "got", lineterm="", n=1))[:20]
    return f"{what} differs:\n" + "\n".join("    " + x for x in lines)


class Runner:
    def __init__(self, gos, timeout, update, env):
        self.gos, self.timeout, self.update, self.env = str(gos), timeout, update, env

    def execute(self, args, stdin=b"", cwd=None, more_env=None):
        env = dict(self.env, **(more_env or {}))
        less = LESS_STRESS.get(pathlib.Path(args[-1]).stem)
        if less and "GOSDEBUG" in self.env and not more_env:
            env = dict(env, GOSDEBUG=less)
        if pathlib.Path(args[-1]).stem == "a_million" and "build-tsan" in self.gos and "GOSDEBUG" not in env:
            env = dict(env, GOSDEBUG="asyncpreempt=1")  # fewer, as under stress
        if pathlib.Path(args[-1]).stem in RACY:
            env = dict(env, TSAN_OPTIONS="report_bugs=0:atexit_sleep_ms=50")
        try:
            done = subprocess.run([self.gos, *args], input=stdin, capture_output=True, timeout=self.timeout, cwd=cwd,
                                  env=env)
            return done.returncode, text(done.stdout), text(done.stderr)
        except subprocess.TimeoutExpired:
            return None, "", f"no end within {self.timeout} s"

    def stressed(self, path):
        """The environment of a case that runs gos itself."""
        less = LESS_STRESS.get(path.stem)
        return dict(self.env, GOSDEBUG=less) if less and "GOSDEBUG" in self.env else self.env

    def compare(self, what, golden, got):
        """The difference between a golden file and what was printed; rewrites it instead when asked to."""
        if self.update and golden.exists():
            golden.write_text(got)
            return ""
        want = golden.read_text(errors="backslashreplace") if golden.exists() else ""
        return "" if want == got else diff(what, want, got)

    def program(self, path, code, args=(), env=None):
        stdin = path.with_suffix(".in")
        rc, out, err = self.execute(["run", str(path), *args], stdin.read_bytes() if stdin.exists() else b"",
                                    more_env=dict([env.split("=", 1)]) if env else None)
        errors = [] if rc == code else [f"exit code {rc}, want {code}; stderr:\n{err[:1500]}"]
        golden = path.with_suffix(".out")
        if golden.exists() or path.parts[-2] != "samples":
            errors.append(self.compare("stdout", golden, out))
        golden = path.with_suffix(".stderr")
        if golden.exists():
            errors.append(self.compare("stderr", golden, err))
        return errors

    def checked(self, path, breaks):
        """The collector's checker finds nothing, and does when a part of the collector is taken out."""
        errors = []
        for what in ["0", *breaks]:
            env = {"GOSDEBUG": f"gccheck=1,poison=1,gcbreak={what}", "CYCLES": "10000" if what != "0" else "300"}
            if what != "0":
                env["TSAN_OPTIONS"] = "report_bugs=0:atexit_sleep_ms=50"  # what is broken is a data race
            rc, _, err = self.execute(["run", str(path)], more_env=env)
            # Broken like that, a collection may also crash before it is checked.
            for _ in range(3):
                if what == "0" or (rc >= 0 and rc != SANITIZER_EXIT):
                    break
                rc, _, err = self.execute(["run", str(path)], more_env=env)
            if what == "0" and rc != 0:
                errors.append(f"gccheck: exit code {rc}, stderr:\n{err[:1500]}")
            elif what != "0" and "gccheck: " not in err:
                errors.append(f"gcbreak={what} went unnoticed: exit code {rc}, stderr:\n{err[:1500]}")
        return errors

    def seeds(self, path, count, finds):
        errors, codes = [], set()
        for seed in range(1, count + 1):
            command = ["run", "--sched-seed", str(seed), str(path)]
            code, out, err = first = self.execute(command)
            if first != self.execute(command):
                errors.append(f"seed {seed} does not repeat")
            if not finds:
                errors.append(self.compare(f"stdout of seed {seed}", path.with_suffix(".out"), out))
            codes.add(code)
        if codes != ({0, 1} if finds else {0}):
            errors.append(f"exit codes {codes}; stderr:\n{err[:1500]}")
        return errors

    def panic(self, path, flags, env):
        rc, out, err = self.execute(["run", *flags, str(path)], more_env=dict([env.split("=", 1)]) if env else None)
        errors = [] if rc == 2 else [f"exit code {rc}, want 2; stderr:\n{err[:1500]}"]
        golden = path.with_suffix(".err")
        want = golden.read_text()
        lines = [x for x in err.split("\n\n")[0].splitlines() if not x.startswith(("[signal ", "runtime: sp=", "runtime: out of memory"))]
        got = re.sub(r"\) 0x[0-9a-f]+", ") 0xADDR", "\n".join(lines)) + "\n"
        errors.append("" if want == got else diff("stderr", want, got))
        if path.with_suffix(".out").exists():
            errors.append(self.compare("stdout", path.with_suffix(".out"), out))
        return errors

    def trace(self, path, code, env):
        rc, out, err = self.execute(["run", str(path)], more_env=dict([env.split("=", 1)]) if env else None)
        errors = [] if rc == code else [f"exit code {rc}, want {code}; stderr:\n{err[:1500]}"]
        return errors + [self.compare("stderr", path.with_suffix(".err"), traces.normal(err))]

    @staticmethod
    def named(path):
        """How a command names the case, and from which folder: messages show it that way."""
        return (".", path) if path.is_dir() else ("./" + path.name, path.parent)

    def diagnostics(self, path):
        operand, folder = self.named(path)
        rc, out, err = self.execute(["vet", operand], cwd=folder)
        errors = [] if rc == 1 else [f"exit code {rc}, want 1"]
        got = (out + err).replace(str(path), "DIR")
        return errors + [self.compare("diagnostics", path.with_suffix(".err"), got)]

    def escape(self, path, flags=("-l",)):
        operand, folder = self.named(path)
        rc, out, err = self.execute(["escape", *flags, operand], cwd=folder)
        errors = [] if rc == 0 else [f"exit code {rc}, want 0; stderr:\n{err[:1500]}"]
        verdicts = [(m, line) for line in out.splitlines(True) if (m := VERDICT.search(line))]
        verdicts.sort(key=lambda v: (int(v[0][1]), int(v[0][2])))
        return errors + [self.compare("verdicts", path.with_suffix(".esc"), "".join(line for _, line in verdicts))]

    def messages(self, path, flags=(), wanted=MESSAGE):
        operand, folder = self.named(path)
        rc, out, err = self.execute(["escape", *flags, operand], cwd=folder)
        errors = [] if rc == 0 else [f"exit code {rc}, want 0; stderr:\n{err[:1500]}"]
        found = [m for m in map(wanted.match, out.splitlines()) if m and m[1] == operand]
        found.sort(key=lambda m: (int(m[2]), int(m[3]), m[0]))
        return errors + [self.compare("messages", path.with_suffix(".esc"), "".join(m[0] + "\n" for m in found))]

    def flows(self, path):
        rc, out, err = self.execute(["escape", "-m=2", "-l", "./" + path.name], cwd=path.parent)
        errors = [] if rc == 0 else [f"exit code {rc}, want 0; stderr:\n{err[:1500]}"]
        return errors + [self.compare("flows", path.with_suffix(".flow"), out)]

    def log(self, path, flags=("-l",)):
        with tempfile.TemporaryDirectory() as folder:
            rc, out, err = self.execute(["escape", *flags, "--json", "0," + folder, "./" + path.name], cwd=path.parent)
            errors = [] if rc == 0 else [f"exit code {rc}, want 0; stderr:\n{err[:1500]}"]
            head, _, rest = (pathlib.Path(folder) / "main" / (path.stem + ".json")).read_text().partition("\n")
        wanted = f'{{"version":0,"package":"main","goos":"linux","goarch":"amd64","gc_version":"go1.26","file":"{path}"}}'
        if head != wanted:
            errors.append(diff("first line", wanted, head))
        return errors + [self.compare("log", path.with_suffix(".json"), rest.replace(str(path.parent), "DIR"))]

    def costs(self, path):
        with tempfile.TemporaryDirectory() as folder:
            profile = folder + "/profile.pb.gz"
            # What is live at collections is counted too, so there are none but the program's own.
            rc, out, err = self.execute(["run", "--alloc-profile", profile, "./" + path.name], cwd=path.parent,
                                        more_env={"GOSDEBUG": ""})
            errors = [] if rc == 0 else [f"exit code {rc}, want 0; stderr:\n{err[:1500]}"]
            rc, out, err = self.execute(["escape", "--show", "--profile", profile, "./" + path.name], cwd=path.parent)
            errors += [] if rc == 0 else [f"exit code {rc}, want 0; stderr:\n{err[:1500]}"]
            errors.append(self.compare("costs", path.with_suffix(".costs"), out))
            for what, changed, flags, profile, refusal in [
                ("another version", True, [], profile, "is of another program, or of another version of this one"),
                ("other flags", False, ["-l"], profile, "was made without -l; leave it out"),
                ("a file that is none", False, [], str(path), "not a profile: it is not compressed with gzip"),
                ("no file", False, [], folder + "/none", "No such file or directory"),
            ]:
                source = path
                if changed:
                    source = pathlib.Path(folder) / path.name
                    source.write_text(path.read_text() + "// changed\n")
                rc, out, err = self.execute(["escape", "--show", *flags, "--profile", profile, str(source)])
                if rc != 2 or refusal not in err or out:
                    errors.append(f"the profile of {what}: exit code {rc}, stderr:\n{err[:500]}")
        return errors

    def test(self, path, code, args, env):
        rc, out, err = self.execute(["test", *args], cwd=path, more_env=dict([env.split("=", 1)]) if env else None)
        errors = [] if rc == code else [f"exit code {rc}, want {code}; stderr:\n{err[:1500]}"]
        return errors + [self.compare("report", path.with_suffix(".out"), traces.timeless(err + out))]

    def repl(self, path):
        rc, out, err = self.execute(["repl"], path.with_suffix(".in").read_bytes())
        errors = [] if rc == 0 else [f"exit code {rc}, want 0; stderr:\n{err[:1500]}"]
        # How inputs are numbered depends on what of the library was needed before.
        session = re.sub(r"main\.repl\.\d+", "main.repl.N", out + err)
        return errors + [self.compare("session", path.with_suffix(".out"), session)]

    def script(self, path):
        done = subprocess.run(["bash", path.name], cwd=path.parent, env=dict(self.env, GOS=self.gos), capture_output=True,
                              timeout=self.timeout)
        errors = [] if done.returncode == 0 else [f"exit code {done.returncode}, want 0; stderr:\n{text(done.stderr)[:1500]}"]
        return Outcome(str(path.relative_to(ROOT)),
                       "\n".join(e for e in [*errors, self.compare("stdout", path.with_suffix(".out"), text(done.stdout))] if e))

    def unit_test(self, path):
        name = "unit " + path.name.removesuffix("_test")
        # They count what the runtime does, so stress is none of theirs.
        env = {k: v for k, v in self.env.items() if k != "GOSDEBUG"}
        done = subprocess.run([str(path)], capture_output=True, timeout=600, env=env)
        return Outcome(name, "" if done.returncode == 0 else text(done.stdout + done.stderr)[-3000:])

    def terminal(self, name):
        """A function of repl.py or sessions.py."""
        try:
            (repl.TESTS | sessions.TESTS)[name.removeprefix("repl ")](self.gos)
        except (AssertionError, OSError, subprocess.SubprocessError) as error:
            return Outcome(name, f"{type(error).__name__}: {error}")
        return Outcome(name)

    def case(self, path):
        name = str(path.relative_to(ROOT))
        if path.is_relative_to(SAMPLES):
            code, seeds = path.with_suffix(".code"), path.with_suffix(".seeds")
            if path.is_dir() and (path / "go.mod").read_text().startswith("// gos test"):
                rc, out, err = self.execute(["test", "."], cwd=path)
                errors = [] if rc == 0 and out.startswith("ok  \t") else [f"exit code {rc}, output:\n{out}{err}"]
            elif seeds.exists():
                errors = self.seeds(path, int(seeds.read_text()), finds=True)
            else:
                errors = self.program(path, int(code.read_text()) if code.exists() else 0)
        else:
            source = path / "go.mod" if path.is_dir() else path
            head = source.open(errors="replace").readline().strip()
            mode = re.match(r"// (\w+)(?: exit=(\d+))?(?: args=(\S+))?(?: broken=(\S+))?(?: count=(\d+))?( finds=yes)?(?: env=(\S+))?(?: flags=(\S+))?$", head)
            if not mode:
                return Outcome(name, f"first line tells no mode: {head!r}")
            run = {
                "run": lambda: self.program(path, int(mode[2] or 0), mode[3].split(",") if mode[3] else [], mode[7]),
                "panic": lambda: self.panic(path, mode[8].split(",") if mode[8] else [], mode[7]),
                "trace": lambda: self.trace(path, int(mode[2] or 2), mode[7]),
                "errorcheck": lambda: self.diagnostics(path),
                "escape": lambda: self.escape(path),
                "inlined": lambda: self.escape(path, ()),
                "messages": lambda: self.messages(path),
                "inlining": lambda: self.messages(path, ["-m=2"], COST),
                "recorded": lambda: recordings.check(self.gos, path, self.stressed(path)),
                "heapprofile": lambda: recordings.check_heap(self.gos, path, self.stressed(path)),
                "flows": lambda: self.flows(path),
                "log": lambda: self.log(path),
                "inlined_log": lambda: self.log(path, ()),
                "costs": lambda: self.costs(path),
                "test": lambda: self.test(path, int(mode[2] or 0), mode[3].split(",") if mode[3] else [], mode[7]),
                "repl": lambda: self.repl(path),
                "seeds": lambda: self.seeds(path, int(mode[5]), bool(mode[6])),
            }.get(mode[1])
            errors = run() if run else [f"no mode {mode[1]!r}"]
            if mode[4]:
                errors += self.checked(path, mode[4].split(","))
        return Outcome(name, "\n".join(e for e in errors if e))


def cases_below(root, suffix):
    """Files with the suffix, and folders with a go.mod, which take all that lies in them."""
    modules = {p.parent for p in root.rglob("go.mod")}
    modules = {p for p in modules if not any(outer in modules for outer in p.parents)}
    files = [p for p in root.rglob("*" + suffix) if not any(outer in modules for outer in p.parents)]
    return sorted([*files, *modules])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default="build", help="build directory (default: build)")
    parser.add_argument("--stress", action="store_true", help="collect, move stacks and yield at every chance")
    parser.add_argument("--update", action="store_true", help="rewrite goldens that exist from what gos prints")
    parser.add_argument("--timeout", type=float, default=60, help="seconds a case may take (60)")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--list", action="store_true", help="only name the failing cases")
    parser.add_argument("names", nargs="*", help="run only tests whose name holds one of these")
    args = parser.parse_args()

    build = (ROOT / args.build).resolve()
    for name, options in SANITIZERS.items():
        os.environ.setdefault(name, options)
    env = dict(os.environ, NO_COLOR="1", TZ="UTC", GOS_TEST="yes")
    if args.stress:
        env["GOSDEBUG"] = STRESS
    runner = Runner(build / "gos", args.timeout, args.update, env)
    jobs = [(runner.unit_test, p) for p in sorted((build / "tests/unit").glob("*_test")) if os.access(p, os.X_OK)]
    jobs += [(runner.case, p) for p in cases_below(SAMPLES, ".gos")]
    jobs += [(runner.case, p) for p in cases_below(CASES, ".go")]
    jobs += [(runner.script, p) for p in sorted(CASES.rglob("*.sh"))]
    jobs += [(runner.terminal, "repl " + name) for name in repl.TESTS | sessions.TESTS]
    if build.name == "build-tsan":
        jobs = [j for j in jobs if j[1] not in NEEDS_IMAGE]
    if args.names:
        jobs = [j for j in jobs if any(n in str(j[1]) for n in args.names)]

    passed, failed = 0, 0
    with concurrent.futures.ThreadPoolExecutor(args.jobs) as pool:
        for outcome in pool.map(lambda job: job[0](job[1]), jobs):
            if outcome.error:
                failed += 1
                print(f"FAILED {outcome.name}" + ("" if args.list else f"\n  {outcome.error}"))
            else:
                passed += 1
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
