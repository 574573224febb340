#!/usr/bin/env python3
"""Times how long gos takes from source text to bytecode for generated programs of 10,000 to 200,000 lines: many small
functions, types and methods, as programs have them. The text depends on the number of lines alone.

  ./dev bench compile                 prints lines, seconds (the fastest run) and lines a second
  bench/compile.py --write N FILE     writes the program of N lines
"""
import argparse
import pathlib
import subprocess
import tempfile
import time

GOS = pathlib.Path(__file__).resolve().parent.parent / "build" / "gos"
SIZES = [10_000, 50_000, 100_000, 200_000]

HEAD = """package main

import (
	"errors"
	"fmt"
	"sort"
	"strings"
)

type Shape interface {
	Area() float64
	Name() string
}

func Map[T, U any](list []T, f func(T) U) []U {
	out := make([]U, 0, len(list))
	for _, v := range list {
		out = append(out, f(v))
	}
	return out
}

"""

# One part of a program; @ is its number, and it calls into the part before (<).
PART = """// Account@ keeps what a customer owes.
type Account@ struct {
	ID      int
	Owner   string
	Balance float64
	History []Entry@
	Limits  map[string]int
	Next    *Account@
}

type Entry@ struct {
	Amount float64
	Note   string
	Kind   Kind@
}

type Kind@ uint8

const (
	Deposit@ Kind@ = iota
	Withdrawal@
	Fee@
	limit@ = 100 * (@ + 1)
)

var errLimit@ = errors.New("limit of account @ exceeded")

func (k Kind@) String() string {
	switch k {
	case Deposit@:
		return "deposit"
	case Withdrawal@:
		return "withdrawal"
	}
	return fmt.Sprintf("kind %d", int(k))
}

func NewAccount@(id int, owner string) *Account@ {
	return &Account@{ID: id, Owner: owner, Limits: map[string]int{"day": limit@, "month": 20 * limit@}}
}

func (a *Account@) Add(amount float64, note string, kind Kind@) error {
	if kind == Withdrawal@ && amount > a.Balance {
		return fmt.Errorf("account %d: %w", a.ID, errLimit@)
	}
	if kind == Deposit@ {
		a.Balance += amount
	} else {
		a.Balance -= amount
	}
	a.History = append(a.History, Entry@{amount, note, kind})
	return nil
}

func (a *Account@) Area() float64 { return a.Balance * a.Balance / 2 }

func (a *Account@) Name() string { return strings.ToUpper(a.Owner) + "-@" }

func (a Account@) Largest() (best Entry@, found bool) {
	for i, e := range a.History {
		if i == 0 || e.Amount > best.Amount {
			best, found = e, true
		}
	}
	return
}

func sumOf@(list []Entry@, keep func(Entry@) bool) (total float64) {
	for _, e := range list {
		if keep(e) {
			total += e.Amount
		}
	}
	return total
}

func digits@(n int) []int {
	var out []int
	for n > 0 {
		out = append(out, n%10)
		n /= 10
	}
	for i, j := 0, len(out)-1; i < j; i, j = i+1, j-1 {
		out[i], out[j] = out[j], out[i]
	}
	return out
}

func report@(shapes []Shape) string {
	var b strings.Builder
	sort.Slice(shapes, func(i, j int) bool { return shapes[i].Area() < shapes[j].Area() })
	for i, s := range shapes {
		if i > 0 {
			b.WriteString(", ")
		}
		fmt.Fprintf(&b, "%s=%.2f", s.Name(), s.Area())
	}
	return b.String()
}

func work@(depth int) (int, error) {
	a := NewAccount@(depth, "owner")
	for i := range 10 {
		if err := a.Add(float64(i*limit@), "step", Kind@(i%3)); err != nil {
			return 0, err
		}
	}
	total := sumOf@(a.History, func(e Entry@) bool { return e.Kind != Fee@ })
	texts := Map(digits@(int(total)), func(d int) string { return fmt.Sprint(d) })
	if depth > 0 {
		n, err := work<(depth - 1)
		return n + len(texts), err
	}
	return len(report@([]Shape{a})), nil
}

"""

TAIL = """func main() {
	fmt.Println(work@(3))
}
"""


def program(lines):
    parts = (lines - HEAD.count("\n") - TAIL.count("\n")) // PART.count("\n")
    text = [PART.replace("work<", f"work{max(n - 1, 0)}").replace("@", str(n)) for n in range(parts)]
    return HEAD + "".join(text) + TAIL.replace("@", str(parts - 1))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--reps", type=int, default=3)
    parser.add_argument("--write", nargs=2, metavar=("N", "FILE"))
    args = parser.parse_args()
    if args.write:
        pathlib.Path(args.write[1]).write_text(program(int(args.write[0])))
        return
    print(f"{'lines':>8}{'seconds':>9}{'lines/s':>10}")
    with tempfile.TemporaryDirectory() as scratch:
        for size in SIZES:
            path = pathlib.Path(scratch) / f"{size}.go"
            text = program(size)
            path.write_text(text)
            samples = []
            for _ in range(args.reps):
                start = time.perf_counter()
                subprocess.run([str(GOS), "build", str(path)], check=True)
                samples.append(time.perf_counter() - start)
            took = min(samples)
            lines = text.count("\n")
            print(f"{lines:8}{took:9.3f}{lines / took:10.0f}", flush=True)


main()
