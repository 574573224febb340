#!/usr/bin/env python3
"""What the prompt costs: the time from an input to its echo, and memory over many inputs.

  ./dev bench repl                 2,000 echoes, then 100,000 inputs
  ./dev bench repl --inputs N      another number of inputs

Memory is what the system holds for the process, after 1,000 inputs and at the end: Rss of smaps_rollup, which counts
pages (VmRSS of status is the sum of counters of the processors, some 100 KB wrong). The inputs: expressions,
assignments, declarations again of variables, constants, types, methods and functions, some with other types, text
constants, calls, function literals, go statements, loops, output, panics, errors.
"""
import argparse
import pathlib
import statistics
import subprocess
import sys
import time

GOS = pathlib.Path(__file__).resolve().parent.parent / "build" / "gos"

KINDS = [
    lambda i: f"x * {i}",
    lambda i: f"x = {i}",
    lambda i: f"y := {i}",
    lambda i: f's = "text {i}"',
    lambda i: f"func f(n int) int {{ return n + {i} }}",
    lambda i: "f(x)",
    lambda i: f"for i := range {i % 10} {{ x += i }}",
    lambda i: f'fmt.Println(s, {i}, "and more {i}")',
    lambda i: f"undefined{i % 10}",
    lambda i: f"p.X = {i}; p",
    lambda i: f'strings.Repeat("ab", {i % 20})',
    lambda i: "type T struct{ " + ("A int", "A, B int", "A string; next *T")[i % 3] + " }",
    lambda i: "func (t *T) Method() int { return len(fmt.Sprint(t.A)) }",
    lambda i: "(&T{}).Method()",
    lambda i: ("z := 1", 'z := "one"', "z := T{}", "var z []int")[i % 4],
    lambda i: f"const c = {i}",
    lambda i: "func useC() int { return c * 2 }",
    lambda i: f"func(n int) int {{ return n + {i} }}(1)",
    lambda i: f"keep = func() int {{ x := {i}; return x }}",
    lambda i: "keep()",
    lambda i: f"go func() {{ done <- {i} }}()",
    lambda i: "<-done",
    lambda i: f"go f({i})",
    lambda i: f"1 << {100 + i % 50}",
    lambda i: "func g" + ("()", "() int", "(n int)")[i % 3] + ' { panic("g") }',
    lambda i: f'panic("{i}")',
    lambda i: "var list []T; list = append(list, T{})",
]


class Session:
    def __init__(self):
        self.process = subprocess.Popen([GOS, "repl"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL)
        self.marks = 0
        self.run(["x := 6", 's := ""', "type P struct{ X, Y int }", "p := P{}", "import \"strings\"",
                  "done := make(chan int, 100)", "keep := func() int { return 0 }"])

    def run(self, inputs):
        """Gives the inputs away and reads until their output has come."""
        self.marks += 1
        mark = f'"mark {self.marks}"  string\n'.encode()
        self.process.stdin.write("".join(i + "\n" for i in inputs).encode() + f'"mark {self.marks}"\n'.encode())
        self.process.stdin.flush()
        while self.process.stdout.readline() != mark:
            assert self.process.poll() is None, "the session ended"

    def resident(self):
        for line in open(f"/proc/{self.process.pid}/smaps_rollup"):
            if line.startswith("Rss"):
                return int(line.split()[1]) * 1024
        raise AssertionError("no Rss")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--inputs", type=int, default=100_000)
    args = parser.parse_args()
    session = Session()
    times = []
    for i in range(2000):
        session.process.stdin.write(f"x + {i}\n".encode())
        begin = time.perf_counter()
        session.process.stdin.flush()
        session.process.stdout.readline()
        times.append((time.perf_counter() - begin) * 1000)
    times.sort()
    print(f"echo: median {statistics.median(times):.2f} ms, 99 of 100 within {times[int(len(times) * 0.99)]:.2f} ms")
    session = Session()
    first, done, begin = 0, 0, time.perf_counter()
    while done < args.inputs:
        count = min(500, args.inputs - done)
        session.run([KINDS[(done + k) % len(KINDS)](done + k) for k in range(count)])
        done += count
        if done == 1000:
            first = session.resident()
        if done % 20_000 == 0:
            print(f"{done:7} inputs: {session.resident() / 1e6:6.2f} MB", flush=True)
    seconds = time.perf_counter() - begin
    last = session.resident()
    print(f"after 1,000 inputs {first / 1e6:.2f} MB, after {done:,} {last / 1e6:.2f} MB: {last / first * 100 - 100:+.1f} %; "
          f"{seconds / done * 1e6:.0f} µs an input")
    return 0


if __name__ == "__main__":
    sys.exit(main())
