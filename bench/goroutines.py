#!/usr/bin/env python3
"""What goroutines cost under gos and in the Go toolchain's native program, side by side, with ratios.

  ./dev bench goroutines            times, and memory of 100,000 and 1,000,000 parked goroutines
  ./dev bench goroutines --quick    without the million

Times are nanoseconds for one operation, the median of --reps runs in turns; memory is what the system holds for the
process, less that of the same program without goroutines, for one goroutine. A ratio below 1 means that gos needs less.
"""
import argparse
import pathlib
import statistics
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
SOURCES = HERE / "goroutines"
GOS = HERE.parent / "build" / "gos"


def costs(command):
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return {name: int(value) for name, value in (line.split() for line in done.stdout.splitlines())}


def resident(command, count):
    """Bytes resident once `count` goroutines are parked."""
    process = subprocess.Popen([*command, str(count)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdout.readline() == "ready\n"
    status = pathlib.Path(f"/proc/{process.pid}/status").read_text()
    kilobytes = next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS"))
    process.communicate("\n")
    return kilobytes * 1024


def row(name, gos, go):
    print(f"{name:28}{gos:>12}{go:>12}{gos / go:>8.2f}", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--reps", type=int, default=3)
    parser.add_argument("--quick", action="store_true", help="leave out the million parked goroutines")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        commands = {}
        for name in ("costs", "parked"):
            binary = pathlib.Path(scratch) / name
            subprocess.run(["go", "build", "-o", str(binary), str(SOURCES / f"{name}.go")], check=True)
            commands[name] = ([str(GOS), "run", str(SOURCES / f"{name}.go")], [str(binary)])
        samples = ([], [])
        for _ in range(args.reps):
            for list_, command in zip(samples, commands["costs"]):
                list_.append(costs(command))
        print(f"{'':28}{'gos':>12}{'go':>12}{'ratio':>8}")
        for name in samples[0][0]:
            gos, go = (int(statistics.median(s[name] for s in list_)) for list_ in samples)
            row(name + ("" if name.endswith("percent") else " ns"), gos, go)
        for count in (100_000,) if args.quick else (100_000, 1_000_000):
            gos, go = ((resident(c, count) - resident(c, 0)) // count for c in commands["parked"])
            row(f"parked, of {count} bytes", gos, go)
    return 0


if __name__ == "__main__":
    sys.exit(main())
