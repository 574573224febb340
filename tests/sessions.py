"""Long sessions at the prompt, without a terminal: each function is a test that feeds inputs to gos repl."""
import os
import pathlib
import re
import resource
import shutil
import subprocess
import tempfile


def test_what_inputs_leave(gos):
    """Inputs go without a trace, but for what the program still has of them: texts, boxed values, code that runs."""
    count = 1500
    lines = ["var texts []string", "var boxes []any", "ch, out := make(chan int), make(chan string)",
             'func slow() string { s := "o"; <-ch; return s + "ld" }', 'func f() string { return "none" }',
             "kept := []func() string{f}", "go func() { out <- slow() }()"]
    for i in range(count):
        lines += [f'texts = append(texts, "text {i}")', f'boxes = append(boxes, "box {i}", {i} + 1000)',
                  f'func f() string {{ return "f{i}" }}', f'func slow() string {{ return "slow{i}" }}',
                  f'_ = "nobody keeps {i}"']
    lines += ["kept = append(kept, f)", "ch <- 1", "<-out", "slow()",
              "[]string{kept[0](), kept[1]()}", "runtime.GC()",
              'strings.Join(texts, "") == func() (s string) { for i := range len(texts) { s += fmt.Sprint("text ", i) }; '
              "return }()",
              "func() bool { for i := range len(texts) { if boxes[2*i] != fmt.Sprint(\"box \", i) || boxes[2*i+1] != i+1000 "
              "{ return false } }; return true }()", "len(texts)"]
    ran = subprocess.run([gos, "repl"], input="\n".join(lines).encode(), capture_output=True, timeout=120)
    want = (f'"old"  string\n"slow{count - 1}"  string\n[]string{{"f{count - 1}", "f{count - 1}"}}  []string\n'
            f"true  bool\ntrue  bool\n{count}  int\n")
    got = ran.stdout.decode()
    assert got == want, got[-600:]


def test_inputs_of_all_kinds_leave_nothing(gos):
    """What the compiler keeps after many rounds of inputs is what it kept before, to the byte."""
    types = ["struct{ A int }", "struct{ A, B int }", "struct{ A string; next *T }"]
    values = ["1", '"one"', "T{}", "[]int{1}"]
    lines = ["done := make(chan int, 1)", "keep := func() int { return 0 }", "func f(n int) {}"]
    for i in range(60):
        if i in (24, 48):
            lines += ["go f(1)", ":heap"]
        lines += [f"type T {types[i % 3]}", "func (t *T) Method() int { return len(fmt.Sprint(t.A)) }", "(&T{}).Method()",
                  f"z := {values[i % 4]}", f"const c = {i}", "func useC() int { return c * 2 }", "useC()",
                  f"func f(n int) {{ done <- n + {i} }}", f"go f({i})", "<-done", f"func(n int) int {{ return n + {i} }}({i})",
                  f"keep = func() int {{ x := {i}; return x }}", "keep()", f"go func() {{ done <- {i} }}()", "<-done",
                  f"1 << {100 + i % 24}", f"z := {i}; 1 << {120 - i % 24}", "undefined", f'panic("{i}")', f'for i := range 3 {{ fmt.Println("{i}", i) }}',
                  "func g" + ["()", "() int", "(n int)"][i % 3] + ' { panic("g") }', f"z2, z3 := {i}, {i}.5", "z2",
                  f"select {{ case n := <-done: fmt.Println(n); default: fmt.Println({i}) }}"]
    ran = subprocess.run([gos, "repl"], input="\n".join(lines).encode(), capture_output=True, timeout=120)
    found = re.findall(r"in all; (\d+) of declarations", ran.stdout.decode())
    assert ran.returncode == 0 and len(found) == 2 and found[0] == found[1], (ran.returncode, found, ran.stderr[-500:])


def test_constants_leave_nothing(gos):
    """The values of constants are freed when others take their place, but for those that code has that stays."""
    big = "x" * 300
    lines = ["const c, d, z = 1 << 100, \"a\", 1i", "const named = 1 << 90", "const named = 1 << 91", "1 << 99", "type Named [_1 >> 97]int",
             "func generic[T any]() (T, string) { const inner = named >> 88; return *new(T), fmt.Sprint(inner, named >> 89, _1 >> 98) }"]
    for i in range(72):
        if i in (24, 48):
            lines += [":heap"]
        lines += [f"const c = 1<<100 + {i}", f'const d = "{i}" + "{big}"', f"const z = {i}.5i / 3",
                  f"const c = {i} / 7e1000", f"const c = {i} / 7.0", "c * 2", "z * z", f"1<<120 + {i}", "_1 + _1", "_1 * 1.5", "d + d", "_1 + d"]
    lines += ["generic[int]()", "len(Named{})", "const named = 1 << 92", "generic[string]()", "const named = 8", "named", "c == 71 / 7.0", "z", "len(d)"]
    ran = subprocess.run([gos, "repl"], input="\n".join(lines).encode(), capture_output=True, timeout=120)
    found = re.findall(r"in all; (\d+) of declarations", ran.stdout.decode())
    assert ran.returncode == 0 and len(found) == 2 and found[0] == found[1], (ran.returncode, found, ran.stderr[-500:])
    got = ran.stdout.decode().splitlines()[-7:]
    assert got == ['0, "8 4 2"  (int, string)', "4  int", '"", "16 8 2"  (string, string)', "8  int", "true  bool", "(0+23.833333333333332i)  complex128", "302  int"], got


NEW_NAMES = """\
x := 5
px := &x
x = 7
*px
var s, t = "a", 3
s + fmt.Sprint(t)
type P struct{ A int }
p := P{1}
q := P{2}
r := &q
r.A = 9
q
func getX() int { return x + t }
y := getX(); z := y + x
getX() + z
x := "str"
x + s
getX()
x := 3
getX()
const c, typed = 3, time.Second
const d, e = c * 2, "e"
func useD() int { return d + c }
const c = 4
const d = 1 << 70
d >> 69
useD()
typed * 2
ch := make(chan int, 3)
ch2 := make(chan int, 3)
go func() { ch2 <- <-ch * 2 }()
ch <- 21
<-ch2
var unused int
func setUnused() { unused++ }
setUnused(); unused
func() *int { var inner = 4; return &inner }()
*_1
:reset
x
x := 9
x
"""


def test_new_names_take_little(gos):
    """A variable or constant of a type that is known leaves its name and memory, but not the input."""
    lines = ["a := 1", 'b := "b"', "const c = 1", "const d = 1 << 80", 'p := &a', ":heap"]
    lines += [f"a{i} := {i}" for i in range(1000)] + [f'b{i} := fmt.Sprint({i}); const c{i}, d{i} = {i}, {i} << 80' for i in range(1000)]
    lines += [f"var e{i}, f{i} = &a{i}, b + b{i}" for i in range(1000)]
    lines += [":heap", "a0 + a999", "b7 + b999", "c3 + d999>>80", "*e999", "f999"]
    ran = subprocess.run([gos, "repl"], input="\n".join(lines).encode(), capture_output=True, timeout=120)
    before, after = (int(n) for n in re.findall(r"in all; (\d+) of declarations", ran.stdout.decode()))
    assert ran.stdout.decode().splitlines()[-5:] == ["999  int", '"7999"  string', "1002  int", "999  int", '"b999"  string'], ran
    assert after - before < 5000 * 1000, after - before
    session = subprocess.run([gos, "repl"], input=NEW_NAMES.encode(), capture_output=True, timeout=60).stdout.decode()
    want = ["7  int", '"a3"  string', "main.P{A:9}  main.P", "27  int", '"stra"  string', "10  int", "6  int", "2  int",
            "10  int", "2s  time.Duration", "42  int", "1  int"]
    assert session.splitlines()[:len(want)] == want, session
    assert session.splitlines()[-3:] == ["4  int", "repl:1:1: undefined: x", "9  int"], session


def test_gc_command(gos):
    """Each :gc prints its one cycle, also with :gctrace, which prints those of the program."""
    lines = [":gc", ":gc", "x := make([]int, 1000)", ":gc", ":gctrace on", ":gc", "runtime.GC()", ":gctrace off", ":gc",
             "runtime.GC()", "len(x)"]
    ran = subprocess.run([gos, "repl"], input="\n".join(lines).encode(), capture_output=True, timeout=60)
    cycle = (r"gc (\d+) @[\d.]+s \d+%: [\d.]+\+[\d.]+\+[\d.]+ ms clock, [\d.+/]+ ms cpu, \d+->\d+->\d+ MB, \d+ MB goal, "
             r"\d+ MB stacks, \d+ MB globals, \d+ P \(forced\)\n")
    assert ran.returncode == 0, ran
    printed = re.fullmatch(f"(?:{cycle}){{5}}1000  int\n", ran.stdout.decode())
    traced = re.fullmatch(f'import "runtime"\n{cycle}|{cycle}import "runtime"\n', ran.stderr.decode())
    assert printed and traced, ran
    numbers = [int(n) for n in re.findall(r"^gc (\d+)", ran.stdout.decode(), re.MULTILINE)]
    assert numbers == sorted(set(numbers)), numbers


HEAP = """\
type P struct{ Name string; Age int; next *P }
p := &P{"a", 3, nil}
p.next = &P{"b", 4, &P{}}
m := map[string][]int{"a": {1, 2, 3}, "b": make([]int, 100)}
m["x"+p.Name] = []int{4, 5, 6}
ch := make(chan *P, 4)
ch <- &P{}
boxes := []any{p.Name + "s", *p, &P{}, float64(p.Age) + 1000.5}
text := strings.Repeat("ab", 1000)
count := func() func() int { x := 1000; return func() int { x++; return x } }()
list := make([]*P, 1000)
list[3] = &P{}
type L struct{ left, right *L }
var l *L
for range 10000 { l = &L{l, nil} }
array := &[3]error{1: fmt.Errorf("e%d", 1)}
inside := &array[1]
"""


# What a goroutine holds while it waits, and the objects that :heap tells of.
HELD = """\
type N struct{ value int; next *N }
type Key struct{ a, b, c, d int }
type Pair[T any] struct{ first, second T }
ready, stop := make(chan int8), make(chan int8)
func wait() int { ready <- 1; <-stop; return 1 }
func counter() func() int { n, p := 0, &Pair[int]{}; return func() int { n++; p.first = n; return n } }
"""
HELD_BY_GOROUTINES = [
    ("var list *N; for i := range 100 { list = &N{i, list} }; wait(); fmt.Println(list)", {"main.N": 100}),
    ('m := map[string][]Key{}; for i := range 50 { m[fmt.Sprint("a key of twenty bytes ", i)] = make([]Key, 2) }; wait(); fmt.Println(m)',
     {"map[string][]main.Key": 1, "map[string][]main.Key entries": 1, "[]main.Key": 50, "string": 50}),
    ("c := make(chan Pair[*N], 8); c <- Pair[*N]{&N{}, nil}; wait(); <-c",
     {"chan main.Pair[*main.N]": 1, "chan main.Pair[*main.N] buffer": 1, "main.N": 1}),
    ("f := counter(); wait(); f()", {"func() int": 1, "int": 1, "main.Pair[int]": 1}),
    ('text, boxes := strings.Repeat("ab", 50), [2]any{Key{1, 2, 3, 4}, &Key{}}; wait(); fmt.Println(text, boxes)',
     {"string": 1, "main.Key": 2}),
    ('var b strings.Builder; b.WriteString(strings.Repeat("ab", 50)); wait(); fmt.Println(&b)', {"[]uint8": 1, "strings.Builder": 1}),
    ('r := bufio.NewReaderSize(strings.NewReader("text"), 100); wait(); fmt.Println(r)',
     {"bufio.Reader": 1, "strings.Reader": 1, "[]uint8": 1}),
    ("ctx, cancel := context.WithCancel(context.Background()); defer cancel(); wait(); fmt.Println(ctx)",
     {"context.cancelCtx": 1, "func()": 1}),
    ("time.AfterFunc(time.Hour, func() func() { f := counter(); return func() { f() } }()); wait()",
     {"time.Timer": 1, "func()": 1, "func() int": 1, "main.Pair[int]": 1}),
    ("c := time.After(time.Hour); for range time.Tick(time.Microsecond) { wait(); fmt.Println(c) }", {"time.Timer": 1, "time.Ticker": 1}),
    ("func() { p := &Pair[int]{1, 2}; defer func(p *Pair[int], c chan N) { fmt.Println(p) }(p, make(chan N)); p = nil; wait() }()",
     {"main.Pair[int]": 1, "chan main.N": 1}),
    ("for k, v := range func() map[Key]*N { return map[Key]*N{{}: {}} }() { wait(); fmt.Println(k, v) }",
     {"map[main.Key]*main.N": 1, "map[main.Key]*main.N entries": 1, "main.N": 1}),
    ("for _, v := range func() []*N { return []*N{{}, {}, {}} }() { wait(); fmt.Println(v) }", {"[]*main.N": 1, "main.N": 3}),
    ("defer func() { r := recover(); wait(); fmt.Println(r) }(); panic(&Pair[error]{})", {"main.Pair[error]": 1}),
    ("fmt.Println([]*N{{1, &N{}}, {wait(), nil}})", {"[]*main.N": 1, "main.N": 3}),
    ("var e any = counter(); e = &Pair[int]{second: wait()}; fmt.Println(e)", {"main.Pair[int]": 1}),
    ("func() { generic(N{}) }()", {"main.Pair[main.N]": 1, "[]main.N": 1}),
    ("pipe := make(chan *N); go func() { pipe <- &N{1, &N{}} }(); p := <-pipe; wait(); fmt.Println(p)", {"main.N": 2}),
    ("var p atomic.Pointer[N]; p.Store(&N{}); wait(); fmt.Println(p.Load())", {"main.N": 1}),
]


def live_by_type(gos, session):
    """Objects by type, of a :heap at the end of the session."""
    ran = subprocess.run([gos, "repl"], input=(session + ":heap\n").encode(), capture_output=True, timeout=60)
    rows = [line.split(maxsplit=2) for line in ran.stdout.decode().splitlines()]
    return {row[2].removeprefix("B  ").removeprefix("KB  "): int(row[0]) for row in rows if len(row) == 3 and row[0].isdigit()}


def test_heap_by_type(gos):
    """Types of small objects, found from the session's variables."""
    found = live_by_type(gos, HEAP)
    for kind, objects in {"main.L": 10000, "[]*main.P": 1, "main.P": 7, "chan *main.P": 1, "chan *main.P buffer": 1,
                          "map[string][]int": 1, "map[string][]int entries": 1, "[]int": 3, "[]interface {}": 1,
                          "func() int": 1, "[3]error": 1, "errors.errorString": 1}.items():
        assert found.get(kind) == objects, (kind, found)


def test_heap_of_goroutines(gos):
    """Types of objects that only goroutines of the session hold."""
    generic = "func generic[T any](n T) { p, list := &Pair[T]{n, n}, make([]T, 3); wait(); fmt.Println(p, list) }\n"
    for body, objects in HELD_BY_GOROUTINES:
        found = live_by_type(gos, f"{HELD}{generic}go func() {{ {body} }}()\n<-ready\n")
        assert all(found.get(kind) == n for kind, n in objects.items()), (body, found)
        assert not any("pointers" in kind for kind in found), (body, found)


def test_trace_of_freed_code(gos):
    """Code is freed while a trace is written in which goroutines that have just ended are named by it."""
    lines = [":trace start /dev/null"]
    lines += ["for i := range 60 { go func() { time.Sleep(time.Duration(i) * 20 * time.Microsecond) }() }"] * 200
    ran = subprocess.run([gos, "repl"], input="\n".join(lines + [":trace stop", "7 * 6"]).encode(), capture_output=True, timeout=120,
                         env=dict(os.environ, GOSDEBUG="gcstress=1000,poison=1"))
    assert ran.returncode == 0 and ran.stdout.decode().splitlines()[-1] == "42  int", (ran.returncode, ran.stderr[-500:])


def test_small_objects_keep_code(gos):
    """A func value in an object of one word keeps its code, and what a declaration names twice is refused."""
    lines = ["var keep []func() any", "done := make(chan int)", "<-done", "keep = append(keep, func() any { return 70 })"]
    lines += [f"_ = {i}" for i in range(5)] + ["for _, f := range keep { fmt.Println(f()) }", "p := new(func() int)",
              "*p = func() int { return 71 }"] + [f"_ = {i}" for i in range(5)] + ["(*p)()", "var a, a = 1, &p", "const k, k = 1, 2",
              "func f() {}; func f() int { return 1 }", "a"]
    ran = subprocess.run([gos, "repl"], input="\n".join(lines).encode(), capture_output=True, timeout=60,
                         env=dict(os.environ, GOSDEBUG="gcstress=3"))
    assert ran.returncode == 0 and ran.stdout.decode().splitlines()[-9:] == [
        "70", "71  int", "repl:1:8: a redeclared in this block", "\trepl:1:5: other declaration of a",
        "repl:1:10: k redeclared in this block", "\trepl:1:7: other declaration of k",
        "repl:1:19: f redeclared in this block", "\trepl:1:6: other declaration of f", "repl:1:1: undefined: a"], ran


# Inputs of all kinds, and what a saved program of them prints.
SAVED = """\
x := 6
x * 7
_1 + 1
const big = 1 << 100
big >> 98
1 << 100
_1 >> 90
type P struct{ X, Y int }
func (p P) Sum() int { return p.X + p.Y }
func (p *P) Grow(n int) { p.X += n }
p := P{1, 2}
p.Grow(3)
p.Sum()
p
func fib(n int) int { return n }
func fib(n int) int { if n < 2 { return n }; return fib(n-1) + fib(n-2) }
fib(20)
var list []string
list = append(list, "a", "b")
for i, s := range list { fmt.Println(i, s) }
import "os"
strings.Join(list, "-")
m := map[string]int{"a": 1}
m["b"]++
v, ok := m["c"]
v
_1 + 5
func Map[A, B any](list []A, f func(A) B) (out []B) { for _, a := range list { out = append(out, f(a)) }; return }
Map(list, strings.ToUpper)
ch := make(chan int)
go func() { ch <- 5 }()
<-ch
switch n := len(list); n { case 2: fmt.Println("switch") }
func pair() (int, error) { return 1, nil }
pair()
a, err := pair()
a
type Shape interface{ Area() float64 }
type Square float64
func (s Square) Area() float64 { return float64(s * s) }
var shape Shape = Square(3)
shape.Area()
var e error = fmt.Errorf("e %d", 1)
e
{ y := 3; fmt.Println(y) }
const ( red = iota; green )
green
const k = 3
const k = 4
k * 2
outer: for { for { break outer } }
if n := len(list); n > 1 { fmt.Println("more", n) }
for i := 0; i < 2; i++ { fmt.Println("i", i) }
nil == err
var ( one = 1; two = (2) )
one + two
unused := 3
import m2 "math"
m2.Sqrt(2)
time.Duration(1500) * time.Millisecond
select { case n := <-ch: fmt.Println(n); default: fmt.Println("none") }
func() int { return 4 }()
f := func(n int) int { return n + 1 }; f(1)
f(1)
type Tree struct{ left, right *Tree; v int }
(&Tree{v: 3}).v
var arr [3]int
arr[1] = 5; arr
arr
5; len(arr)
_ = 5
var _ = 6
i, j := 1, 2
i + j
func init() { fmt.Println("init") }
type A = []int
A{1}
panic("p")
undefined
old := P{1, 2}
old.Y
type P struct{ X, Y, Z int }
old.Y
q := P{1, 2, 3}
q.Sum()
func getX() int { return x }
func callX() int { return getX() }
callX()
x := "text"
x + "!"
value1 := 8
value1
var x = 5
var x string
x = "again"
var x, zero string
zero, x = x, "set"
zero == ""
var ( many, more []int; record struct { A int } )
many = []int{1}
var ( many, more []int; record struct { A int } )
len(many)
6 * 7
func value() int { return _1 + _1 }
1 << 99
func power() float64 { return float64(_1 >> 98) }
type Two [_1 >> 98]int
value()
func useK() float64 { return power() * 2 + k - k }
const k = 5.5
type V struct{}
func (v V) Name() string { return "v" }
V{}.Name()
func (v *V) Name() string { return "pointer" }
(&V{}).Name()
power()
useK()
const k = 4
_own := 5
_own + 1
"""

SAVED_PRINTS = """\
init
4
1024
6765
0 a
1 b
a-b
0
5
[A B]
5
switch
1 <nil>
1
9
e 1
3
1
8
more 2
i 0
i 1
true
3
1.4142135623730951
1.5s
none
4
2
2
3
[0 5 0]
[0 5 0]
3
3
[1]
3
text!
8
true
0
42
84
pointer
2
4
6
"""


def limit_addresses():
    """Too few addresses for an image (base/image.h)."""
    resource.setrlimit(resource.RLIMIT_AS, (8 << 30, 8 << 30))


def test_saved_program(gos):
    limits = [None] if "asan" in str(gos) or "tsan" in str(gos) else [None, limit_addresses]
    for limit in limits:
        check_saved_program(gos, limit)


FAILURES = """\
type T struct{ X int }
func (t T) M() any { return missing }
T{}.M()
func (t T) M() any { return "one" }
func (t *T) M() any { return 1 << 103 }
T{}.M()
func (t T) N() any { return "two" }
x :=
func oops
T{}.N()
"""


def test_failed_methods(gos):
    """What does not compile leaves no method, also without an image."""
    for limit in [None] if "asan" in str(gos) or "tsan" in str(gos) else [None, limit_addresses]:
        ran = subprocess.run([gos, "repl"], input=FAILURES.encode(), capture_output=True, preexec_fn=limit)
        assert ran.returncode == 0 and ran.stdout.decode().splitlines() == [
            "repl:1:29: undefined: missing",
            "repl:1:5: T{}.M undefined (type T has no field or method M)",
            "repl:1:30: cannot use 1 << 103 (untyped int constant 10141204801825835211973625643008) as int value in return "
            "statement (overflows)", '"one"  any', "repl:2:6: syntax error: unexpected name oops, expected (",
            '"two"  any'], ran


def check_saved_program(gos, limit):
    with tempfile.TemporaryDirectory() as directory:
        for name, inputs in [("kinds", SAVED), ("program", 'package main; import "fmt"; func main() { fmt.Println(1) }\n')]:
            path = f"{directory}/{name}.go"
            session = subprocess.run([gos, "repl"], input=(inputs + f":save {path}\n").encode(), capture_output=True,
                                     preexec_fn=limit)
            assert session.returncode == 0, session
            ran = subprocess.run([gos, "run", path], capture_output=True, text=True)
            assert ran.returncode == 0 and ran.stderr == "", (ran, pathlib.Path(path).read_text())
            assert ran.stdout == (SAVED_PRINTS if name == "kinds" else "1\n"), ran.stdout
            if not shutil.which("go"):
                print("test_saved_program: there is no go, which would have compiled the programs too")
                continue
            go = subprocess.run(["go", "run", path], capture_output=True, text=True)
            assert (go.returncode, go.stdout, go.stderr) == (0, ran.stdout, ""), (go, pathlib.Path(path).read_text())


def test_files_of_commands(gos):
    """What is wrong with a file that is loaded names the file; what is written is said."""
    with tempfile.TemporaryDirectory() as directory:
        files = {"syntax": "x := 1\nx :=\n}\n", "types.gos": "#!/usr/bin/env gos\nq := 1\nq = \"s\"\n",
                 "panics.go": "var m map[string]int\nm[\"a\"] = 1\n"}
        for name, text in files.items():
            pathlib.Path(directory, name).write_text(text)
        lines = [f":load {directory}/{name}" for name in [*files, "none", ""]]
        lines += [f":save {directory}/saved.go", f":save {directory}/no/saved.go", f":trace start {directory}/no/trace.json",
                  f":trace start {directory}/trace.json", f":trace start {directory}/other.json", ":trace stop", ":trace stop"]
        ran = subprocess.run([gos, "repl"], input="\n".join(lines).encode(), capture_output=True, timeout=60)
        wrote = os.listdir(directory)
    want = """\
DIR/syntax:3:1: syntax error: unexpected }, expected expression
DIR/types.gos:3:5: cannot use "s" (untyped string constant) as int value in assignment
panic: assignment to entry in nil map

goroutine 1 [running]:
main.repl.N()
\tDIR/panics.go:2
open DIR/none: no such file or directory
read DIR/: is a directory
wrote DIR/saved.go
cannot write DIR/no/saved.go: No such file or directory
DIR/no/trace.json: No such file or directory
what happens goes to DIR/trace.json
a trace is on already
wrote DIR/trace.json; gos trace DIR/trace.json sums it up
no trace is on
"""
    got = re.sub(r"main\.repl\.\d+", "main.repl.N", ran.stdout.decode().replace(directory, "DIR"))
    assert got == want, got
    assert sorted(wrote) == sorted([*files, "saved.go", "trace.json"]), wrote


def test_constants_of_other_compilers(gos):
    """:escape and :save compile aside; the constants they make are none of the session's."""
    lines = """\
for i := range 3 { fmt.Println(i, "s") }
var c any = [3]string{"p"}
import m "math"
sort.Slice([]int{3,1,2}, func(i, j int) bool { return i < j })
m.Pi
x :=
sort.Slice([]int{3,1,2}, func(i, j int) bool { return i < j })
runtime.GC()
select { case x := <-make(chan int): _ = x; default: fmt.Println("none") }
go func() { time.Sleep(time.Millisecond) }()
:save /dev/null
select { case x := <-make(chan int): _ = x; default: fmt.Println("none") }
:escape &T{}
:escape &T{}
switch x := any(d).(type) { case int: fmt.Println("int", x); default: fmt.Println("other") }
b := [3]string{"p"}; 1
"""
    ran = subprocess.run([gos, "repl"], input=lines.encode(), capture_output=True, timeout=120)
    assert ran.returncode == 0 and ran.stdout.endswith(b"\n1  int\n"), (ran.returncode, ran.stderr[-300:])


def test_sites_of_the_heap(gos):
    lines = [":heap sites", "type Node struct{ next *Node; room [100]int }",
             "func grow(n int) (list *Node) { for range n { list = &Node{next: list} }; return }", "kept := grow(50)",
             "text := strings.Repeat(\"ab\", 5000)", ":heap", ":heap nonsense"]
    ran = subprocess.run([gos, "repl"], input="\n".join(lines).encode(), capture_output=True, timeout=60)
    table = ran.stdout.decode().split("  site\n")[1]
    assert re.search(r"^ +50 +\d+ .*main\.grow repl:1  main\.Node$", table, re.M), ran
    assert re.search(r"^ +1 +\d+ .*main\.repl\.\d+ repl:1$", table, re.M), ran
    assert "usage: :heap [sites]" in table, ran


TESTS = {name.removeprefix("test_"): f for name, f in list(globals().items()) if name.startswith("test_")}
