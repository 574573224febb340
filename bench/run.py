#!/usr/bin/env python3
"""Times gos and other tools on the programs of bench/programs, in turns, and prints ratios.

  ./dev bench                              gos beside Lua 5.4
  ./dev bench --against lua5.4,go fib      also the Go toolchain's native program, one benchmark
  ./dev bench --json out.json              the samples for machines

Every run's output is compared with bench/programs/expected/NAME.txt before its time counts. A ratio below 1 means that gos
is faster. `go` is compiled before it is timed. Times are wall seconds, the median of --reps runs.
"""
import argparse
import json
import math
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
PROGRAMS = HERE / "programs"
GOS = HERE.parent / "build" / "gos"

# The suite whose geometric mean is quoted; the rest measure goroutines and memory.
CORE = ["fib", "sieve", "nbody", "spectralnorm", "fannkuch", "mandelbrot", "matmul", "nqueens", "quicksort", "methods",
        "closures", "binarytrees", "strings", "mapint"]
MORE = ["pingpong", "workers", "spawn", "spawnlive", "mutex", "primesieve", "deeprec"]


def commands(tool, name, scratch):
    """How `tool` runs the benchmark, or None if it cannot."""
    if tool == "gos":
        return [str(GOS), "run", str(PROGRAMS / f"{name}.go")]
    if tool == "go":
        binary = pathlib.Path(scratch) / name
        if not binary.exists():
            subprocess.run(["go", "build", "-o", str(binary), str(PROGRAMS / f"{name}.go")], check=True)
        return [str(binary)]
    source = PROGRAMS / f"{name}.lua"
    return [tool, str(source)] if source.exists() else None


def run_once(command, expected):
    start = time.perf_counter()
    done = subprocess.run(command, capture_output=True, text=True)
    took = time.perf_counter() - start
    if done.returncode != 0 or done.stdout != expected:
        raise RuntimeError(f"{' '.join(command)}: exit code {done.returncode}, wrong output or error: {done.stderr[:300]}")
    return took


def measure(name, tools, reps, scratch):
    expected = (PROGRAMS / "expected" / f"{name}.txt").read_text()
    samples = {}
    for _ in range(reps):
        for tool in tools:
            command = commands(tool, name, scratch)
            if command and samples.get(tool, []) is not None:
                try:
                    samples.setdefault(tool, []).append(run_once(command, expected))
                except RuntimeError as error:
                    print(error, file=sys.stderr)
                    samples[tool] = None
    return {tool: statistics.median(times) for tool, times in samples.items() if times}


def geometric_mean(values):
    return math.exp(sum(math.log(v) for v in values) / len(values)) if values else float("nan")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--against", default="lua5.4", help="tools to compare with, by comma (lua5.4)")
    parser.add_argument("--reps", type=int, default=3)
    parser.add_argument("--all", action="store_true", help="the goroutine programs too")
    parser.add_argument("--json", help="write the medians to a file")
    parser.add_argument("names", nargs="*")
    args = parser.parse_args()

    others = [t for t in args.against.split(",") if shutil.which(t) or print(f"{t}: not found, left out", file=sys.stderr)]
    names = args.names or CORE + (MORE if args.all else [])
    print(f"{'program':14}{'gos s':>9}" + "".join(f"{t + ' s':>11}{'ratio':>8}" for t in others))
    medians, ratios, failed = {}, {t: [] for t in others}, 0
    with tempfile.TemporaryDirectory() as scratch:
        for name in names:
            took = medians[name] = measure(name, ["gos", *others], args.reps, scratch)
            row = f"{name:14}" + (f"{took['gos']:9.3f}" if "gos" in took else "   failed")
            failed += "gos" not in took
            for tool in others:
                if tool in took and "gos" in took:
                    ratio = took["gos"] / took[tool]
                    if name in CORE:
                        ratios[tool].append(ratio)
                    row += f"{took[tool]:11.3f}{ratio:8.2f}"
                else:
                    row += f"{'-':>11}{'-':>8}"
            print(row, flush=True)
    for tool in others:
        print(f"geometric mean of gos / {tool}: {geometric_mean(ratios[tool]):.3f} over {len(ratios[tool])} programs")
    if args.json:
        pathlib.Path(args.json).write_text(json.dumps(medians, indent=1))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
