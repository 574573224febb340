#!/usr/bin/env python3
"""What collecting costs under gos and in the Go toolchain's native program, side by side, with ratios.

  ./dev bench gc            pauses at 200 MB and 1 GB live, with and without 100,000 parked goroutines; three programs
                            that allocate; a 16-byte object
  ./dev bench gc --quick    pauses at 200 MB only

Two processors, both sides in turns. A pause is both stops of a cycle together, from the request until the world ran, as
MemStats.PauseNs has it. "unit" is what the program sees of it: the longest of a million short pieces of work, and their
99.9th percentile. How high a single run peaks is decided by where in the program a cycle happens to fall, so there is
also the mean of the peaks at nine values of GOGC, from 80 to 120. A ratio below 1 means that gos needs less.
"""
import argparse
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
SOURCES = HERE / "gc"
GOS = HERE.parent / "build" / "gos"
ENV = dict(os.environ, GOMAXPROCS="2")


def pauses(command, live, parked, seconds):
    env = dict(ENV, GOGC="20" if live > 500 else "100")
    done = subprocess.run([*command, str(live), str(parked), str(seconds)], capture_output=True, text=True, check=True,
                          env=env)
    return {name: int(value) for name, value in (line.split() for line in done.stdout.splitlines())}


def measured(command, gogc="100"):
    """(seconds, collector's share in thousandths, peak bytes, cycles) of a run."""
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
                               env=dict(ENV, GOGC=gogc))
    err = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{command}: {err}")
    words = err.split()
    return seconds, int(words[1]), usage.ru_maxrss * 1024, int(words[3])


def row(name, gos, go, form="{:.0f}"):
    ratio = f"{gos / go:.2f}" if go else "-"
    print(f"{name:44}{form.format(gos):>12}{form.format(go):>12}{ratio:>8}", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--reps", type=int, default=3, help="runs of each program, the median counts (3)")
    parser.add_argument("--seconds", type=int, default=5, help="how long pauses are collected (5)")
    parser.add_argument("--quick", action="store_true", help="pauses at 200 MB only")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        commands = {}
        for name in ("pauses", "trees", "cache", "list", "small"):
            binary = pathlib.Path(scratch) / name
            sources = [SOURCES / f"{name}.go"] + ([SOURCES / "report.go"] if name in ("trees", "cache", "list") else [])
            subprocess.run(["go", "build", "-o", str(binary), *map(str, sources)], check=True)
            commands[name] = ([str(GOS), "run", *map(str, sources)], [str(binary)])
        print(f"{'':44}{'gos':>12}{'go':>12}{'ratio':>8}")
        for live in (200,) if args.quick else (200, 1000):
            for parked in (0, 100_000):
                gos, go = (pauses(c, live, parked, args.seconds) for c in commands["pauses"])
                what = f"{live} MB live" + (f", {parked} parked" if parked else "")
                row(f"{what}: pause p50 us", gos["p50"] / 1e3, go["p50"] / 1e3, "{:.1f}")
                row(f"{what}: pause p99 us", gos["p99"] / 1e3, go["p99"] / 1e3, "{:.1f}")
                row(f"{what}: longest unit us", gos["longest"] / 1e3, go["longest"] / 1e3, "{:.1f}")
                row(f"{what}: unit p99.9 us", gos["unit999"] / 1e3, go["unit999"] / 1e3, "{:.1f}")
                row(f"{what}: cycles", gos["cycles"], go["cycles"])
        for name in ("trees", "cache", "list"):
            runs = [[measured(c) for c in commands[name]] for _ in range(args.reps)]
            for i, (what, scale, form) in enumerate((("seconds", 1, "{:.2f}"), ("collector's share %", 10, "{:.1f}"),
                                                     ("peak MB", 2**20, "{:.0f}"), ("cycles", 1, "{:.0f}"))):
                gos, go = (statistics.median(r[side][i] for r in runs) / scale for side in (0, 1))
                row(f"{name}: {what}", gos, go, form)
            peaks = [[measured(c, str(gogc))[2] / 2**20 for c in commands[name]] for gogc in range(80, 121, 5)]
            row(f"{name}: peak MB, mean", *(statistics.mean(p[side] for p in peaks) for side in (0, 1)))
        small = [[float(subprocess.run(c, capture_output=True, text=True, check=True, env=ENV).stdout.split()[1])
                  for c in commands["small"]] for _ in range(args.reps)]
        row("16-byte object ns", *(statistics.median(r[side] for r in small) for side in (0, 1)), "{:.1f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
