"""The prompt at a terminal: each function is a test, typing at gos on a pty and reading the screen back."""
import os
import pathlib
import random
import signal
import subprocess
import tempfile
import termios
import time

from terminal import Terminal

GREETING = "gos 0.1.0, Go 1.26. :help lists commands and keys, Ctrl-D ends."


class Prompt(Terminal):
    """gos repl with a history of its own; leaves nothing behind."""

    def __init__(self, gos, columns=70, rows=20, args=("repl",), history=None, **env):
        self.directory = tempfile.TemporaryDirectory()
        path = history if history is not None else self.directory.name + "/history"
        settings = {"GOS_HISTORY": str(path), "TERM": "xterm-256color", "NO_COLOR": "", **env}
        super().__init__([gos, *args], columns, rows, settings)

    def __enter__(self):
        self.until(lambda: any(line.startswith(">") for line in self.screen.lines()), "prompt")
        return self

    def __exit__(self, *_):
        self.kill()
        self.directory.cleanup()

    def type(self, line, shows=True):
        """Types a line and waits until the editor reads the next one: it turns bracketed paste on then."""
        prompts = self.raw.count(b"\x1b[?2004h")
        self.send(line + "\r")
        self.until(lambda: self.raw.count(b"\x1b[?2004h") > prompts, f"prompt behind {line!r}")
        if shows:
            self.shows(">")

    def styled(self, text, good):
        """Waits until what the screen shows of the text has such styles, a list by character."""
        self.until(lambda: good(self.screen.styles(text)), f"such style of {text!r}")


def test_values_and_colours(gos):
    with Prompt(gos) as p:
        p.send('x := 6 // "six"')
        p.shows('> x := 6 // "six"')
        p.styled("6 /", lambda styles: "33" in styles)
        p.styled('// "six"', lambda styles: set(styles) == {"90"})
        p.send("\r")
        p.type("x * 7")
        p.shows("> x * 7", "42  int", ">")
        p.send('func f(s string) { return "a" }')
        p.shows('> func f(s string) { return "a" }')
        p.styled("func", lambda styles: set(styles) == {"35"})
        p.styled("string", lambda styles: set(styles) == {"36"})
        p.styled('"a"', lambda styles: set(styles) == {"32"})


def test_no_color_and_dumb(gos):
    with Prompt(gos, NO_COLOR="1") as p:
        p.type("strings.ToUpper(\"a\")")
        p.holds('"A"  string')
        assert not any(b"\x1b[" + c in p.raw for c in (b"3", b"9", b"1;", b"7m", b"m")), p.raw
    with Prompt(gos, TERM="dumb") as p:
        p.send("6 * 7\r")
        p.holds("42  int")
        p.send("for {}\r")
        time.sleep(0.1)
        p.send("\x03")
        p.holds("interrupted")
        assert b"\x1b" not in p.raw, p.raw
        p.send("\x04")
        assert p.end() == 0


def test_brackets(gos):
    with Prompt(gos) as p:
        p.send("f(a[1], b)")
        p.shows("> f(a[1], b)")
        p.styled("(", lambda styles: styles[0] == "1;4")
        p.styled(")", lambda styles: styles[0] == "1;4")
        p.styled("[", lambda styles: styles[0] == "")
        p.send("]")
        p.shows("> f(a[1], b)]")
        p.styled(")]", lambda styles: styles[1] == "31")


def test_several_lines(gos):
    with Prompt(gos) as p:
        for line in ("func f(n int) int {", "if n > 1 {", "return n"):
            p.send(line)
            p.holds(line)
            p.send("\r")
            p.holds("…")
            time.sleep(0.05)
        p.send("}")
        time.sleep(0.05)
        p.send("\r")
        time.sleep(0.05)
        p.send("return 0")
        p.holds("return 0")
        p.shows("> func f(n int) int {", "…     if n > 1 {", "…         return n", "…     }", "…     return 0")
        # Up to the middle line, and change it.
        p.send("\x1b[A\x1b[A\x05 * 2")
        p.holds("return n * 2")
        p.send("\x1b[1;5F\r")
        time.sleep(0.05)
        p.send("}")
        p.shows("> func f(n int) int {", "…     if n > 1 {", "…         return n * 2", "…     }", "…     return 0", "… }")
        p.send("\r")
        p.shows("… }", ">")
        p.type("f(21)")
        p.until(lambda: p.screen.lines()[-2] == "42  int", "value above the prompt")
        # The whole input comes back from the history.
        p.send("\x1b[A\x1b[A")
        p.shows("> func f(n int) int {", "…     if n > 1 {", "…         return n * 2", "…     }", "…     return 0", "… }")


def test_editing_keys(gos):
    with Prompt(gos) as p:
        p.send("abc def ghi")
        p.send("\x1bb\x1bb\x0b")  # two words back, cut to the end
        p.shows("> abc")
        p.send("\x01\x19")  # paste at the start
        p.shows("> def ghiabc")
        p.send("\x05\x17x\x08y\x1f")
        p.shows("> def")
        p.send("\x15")
        p.shows(">")
        p.send("ab\x14")
        p.shows("> ba")
        p.send("\x03")
        p.shows("> ba", ">")
        p.send("12\x1b[D+\x1b[C\x7f3\x01\x1b[3~4")
        p.shows("> 4+3")
        p.send("\r")
        p.shows("7  int", ">")
        p.send("\x0c")
        p.until(lambda: p.screen.lines() == [">"], "cleared screen")


def test_wide_and_combining(gos):
    with Prompt(gos, columns=20) as p:
        p.send('"日本é́語"')
        p.shows('> "日本é́語"')
        p.send("\x02\x02\x02\x7f")  # before 語 and over it to the one before é
        p.shows('> "日é́語"')
        p.send("\x05\r")
        p.holds('"日é́語"  string')
        p.shows(">")
        # A wide character does not fit into the last column.
        p.send('"' + "日" * 12)
        p.shows('> "' + "日" * 8, "日日日日")
        p.send("\x15\x07\x01\x16")
        p.shows(">")


def test_narrow_and_resized(gos):
    with Prompt(gos, columns=12, rows=6) as p:
        p.send("1+2+3+4+5+6+7+8+9+10+11+12")
        p.shows("> 1+2+3+4+5+", "6+7+8+9+10+1", "1+12")
        p.resize(30, 10)
        p.holds("> 1+2+3+4+5+6+7+8+9+10+11+12")
        for columns, rows in [(5, 3), (1, 1), (80, 24), (2, 2), (30, 10)] * 5:
            p.resize(columns, rows)
            p.read(0.01)
        p.send("\r")
        p.holds("78  int")
        for _ in range(200):
            p.resize(random.randint(1, 90), random.randint(1, 30))
        p.resize(40, 10)
        p.send("\x156*7\r")
        p.holds("42  int")


def test_long_input_in_a_small_window(gos):
    with Prompt(gos, columns=20, rows=5) as p:
        p.send("\x1b[200~" + "x := []int{\n" + "".join(f"{i},\n" for i in range(20)) + "}\x1b[201~")
        p.shows("… 17,", "… 18,", "… 19,", "… }")
        p.send("\x1b[1;5H")
        p.until(lambda: p.screen.lines()[0] == "> x := []int{", "first line")
        p.send("\x1b[1;5F\r")
        p.shows(">")
        p.type("len(x)")
        p.holds("20  int")


def test_history(gos):
    with tempfile.TemporaryDirectory() as directory:
        path = pathlib.Path(directory) / "deep" / "history"
        with Prompt(gos, history=path) as p, Prompt(gos, history=path) as q:
            for i in range(5):
                p.type(f"1{i}")
                q.type(f"2{i}")
            p.send("for i := range 1 {\rfmt.Println(i)\r}\r")
            p.holds('import "fmt"')
        lines = path.read_text().splitlines()
        assert sorted(lines[:10]) == sorted([f"1{i}" for i in range(5)] + [f"2{i}" for i in range(5)]), lines
        assert lines[10].startswith("for i := range 1 {\\n"), lines
        with Prompt(gos, history=path) as p:
            p.send("\x12range")
            p.holds("(search) 'range': for i := range 1 {")
            p.send("\x07")
            p.shows(">")
            p.send("\x1213")
            p.holds("(search) '13': 13")
            p.send("\x12")
            p.holds("(no such input) '13': 13")
            p.send("\x7f\x7f2\x12\x12")
            p.holds("(search) '2': 22")
            p.send("\r")
            p.holds("22  int")
            p.send("draft\x1b[A\x1b[B")
            p.shows("> draft")


def test_histories_that_cannot_be(gos):
    with tempfile.TemporaryDirectory() as directory:
        with Prompt(gos, history=directory) as p:
            p.holds("the history is not kept: " + directory[:30])
            p.type("6*7")
            p.holds("42  int")
        fifo = directory + "/fifo"
        os.mkfifo(fifo)
        with Prompt(gos, history=fifo) as p:
            p.type("6*7")
            p.holds("42  int")
        with Prompt(gos, history="/proc/version") as p:  # nobody can write it, root neither
            p.type("6*7")
            p.holds("42  int")
            p.holds("the history is not kept: /proc/version")


def test_completion(gos):
    with Prompt(gos) as p:
        p.send("strings.ToUp\t")
        p.shows("> strings.ToUpper", "  ToUpper         func(s string) string",
                "  ToUpperSpecial  func(c unicode.SpecialCase, s string) string")
        p.send("\t")
        p.shows("> strings.ToUpper", "  ToUpper         func(s string) string",
                "  ToUpperSpecial  func(c unicode.SpecialCase, s string) string")
        p.until(lambda: "7" in p.screen.styles("ToUpper   "), "chosen line")
        p.send("\t\r")
        p.shows("> strings.ToUpperSpecial")
        p.send("\x15")
        p.type("type T struct{ Name string; next *T }")
        p.type("func (t *T) Next() *T { return t.next }")
        p.type("value := T{}")
        p.send("value.\t")
        p.shows("> value.", "  Name  string", "  Next  func() *T", "  next  *T")
        p.send("Na\t")
        p.shows("> value.Name")
        p.send("\x15value.Next().N\t\t")
        p.shows("> value.Next().Name", "  Name  string", "  Next  func() *T")
        p.send("\x15:esc\t")
        p.shows("> :escape")
        p.send("\x15valu\t")
        p.shows("> value")
        p.send("\x15zzz\t\x15")
        p.shows(">")


def test_paste(gos):
    with Prompt(gos) as p:
        program = ('package main\r\rimport "fmt"\r\rfunc main() {\r\tfor i := range 2 {\r\t\tfmt.Println("line", i)\r'
                   "\t}\r}\r")
        p.send("\x1b[200~" + program + "\x1b[201~")
        p.holds("… }")
        p.send("\r")
        p.shows("line 0", "line 1", ">")
        # The end of a paste that never comes.
        p.send("\x1b[200~6 * 7")
        p.holds("> 6 * 7")
        p.send("\r")
        p.holds("42  int")


def test_interrupt(gos):
    with Prompt(gos) as p:
        p.send("for {}\r")
        time.sleep(0.1)
        p.send("\x03")
        p.shows("^Cinterrupted", ">")
        p.type("ch := make(chan int)")
        p.send("<-ch\r")
        p.holds("fatal error: all goroutines are asleep - deadlock!")
        p.shows(">")
        p.type("n := 0")
        p.type("go func() { for { time.Sleep(time.Millisecond) } }()")
        p.send("func() { defer func() { n = 1 }(); <-ch }()\r")
        time.sleep(0.2)
        p.send("\x03")
        p.shows("^Cinterrupted", ">")
        p.type("n")
        p.holds("1  int")
        p.send("go func() { for { n++ } }(); select {}\r")
        time.sleep(0.1)
        p.send("\x03")
        p.shows("^Cinterrupted", ">")
        p.type("a := n; time.Sleep(20 * time.Millisecond); n == a")
        p.type("n == a")
        p.holds("true  bool")
        # The receivers that were stopped take nothing.
        p.type("go func() { ch <- 5 }(); <-ch")
        p.type("go func() { ch <- 7 }()")
        p.type("<-ch")
        p.holds("7  int")
        p.send("time.Sleep(time.Hour)\r")
        time.sleep(0.1)
        p.send("\x03")
        p.shows("^Cinterrupted", ">")
        p.send("abc\x03")
        p.shows("> abc", ">")
        p.type(":goroutines")
        p.holds("goroutine")
        p.send("\x04")
        assert p.end() == 0


def test_commands(gos):
    with Prompt(gos) as p, tempfile.TemporaryDirectory() as directory:
        editor = directory + "/editor"
        pathlib.Path(editor).write_text("#!/bin/sh\necho 'edited := 40 + 2' > \"$1\"\n")
        os.chmod(editor, 0o755)
        pathlib.Path(directory + "/in.go").write_text("func g() int { return 3 }\nloaded := g()\n")
        p.type(f":load {directory}/in.go")
        p.type("loaded * 2")
        p.holds("6  int")
        p.type("fmt.Println(\"said\", loaded)")
        p.type(f":save {directory}/out.go")
        ran = subprocess.run([gos, "run", directory + "/out.go"], capture_output=True, text=True)
        assert ran.stdout == "6\nsaid 3\n", ran
        p.type(":load /nowhere")
        p.holds("open /nowhere: no such file or directory")
        p.type(f":save {directory}/no/such")
        p.holds("cannot write")
        p.type(":time loaded + 1")
        p.holds("to compile")
        p.type(":help")
        p.send(":quit\r")
        assert p.end() == 0
    with tempfile.TemporaryDirectory() as directory:
        editor = directory + "/editor"
        pathlib.Path(editor).write_text("#!/bin/sh\necho 'edited := 40 + 2' > \"$1\"\n")
        os.chmod(editor, 0o755)
        with Prompt(gos, VISUAL="", EDITOR=editor) as p:
            p.type(":edit")
            p.type("edited")
            p.holds("42  int")


def test_heap_and_trace(gos):
    with Prompt(gos) as p, tempfile.TemporaryDirectory() as directory:
        p.type("type Big struct{ next *Big; room [200]int }")
        p.type("list := func() (l *Big) { for range 30 { l = &Big{next: l} }; return }()")
        p.send(":heap\r")
        p.until(lambda: any(line.split()[:1] == ["30"] and line.endswith("main.Big") for line in p.screen.lines()), "30 main.Big")
        p.type("\x0c")
        p.type(f":trace start {directory}/trace.json")
        p.type("done := make(chan bool); go func() { done <- true }(); <-done")
        p.type(":trace stop")
        ran = subprocess.run([gos, "trace", directory + "/trace.json"], capture_output=True, text=True)
        assert ran.returncode == 0 and "gos repl" in ran.stdout, ran


def test_fatal_errors(gos):
    with Prompt(gos, rows=400) as p:
        p.type("x := 6")
        p.type("func deep(n int) int { return deep(n+1) + 1 }")
        p.send("debug.SetMaxStack(1 << 20)\rdeep(0)\r")
        p.holds("fatal error: stack overflow")
        p.send("\x0cx * 7\r")
        p.holds("42  int")
        p.send("\x0cvar mu sync.Mutex\rgo mu.Unlock()\r")
        p.holds("fatal error: sync: unlock of unlocked mutex")
        p.send("\x0c")
        p.until(lambda: not any("fatal" in line for line in p.screen.lines()), "cleared screen")
        p.send("var other sync.Mutex\rother.Unlock()\r")
        p.holds("fatal error: sync: unlock of unlocked mutex")
        p.send("\x0cruntime.GC()\rx * 9\r")
        p.holds("54  int")


def test_output_without_newline(gos):
    with Prompt(gos) as p:
        p.send('fmt.Print("no newline")\r')
        p.shows("no newline", ">")
        p.send("1\r")
        p.shows("1  int", ">")


# A goroutine that goes on once the file is there.
WAITS = 'go func() {{ for {{ if _, err := os.Stat("{0}"); err == nil {{ break }}; time.Sleep(time.Millisecond) }}; {1} }}()'


def test_output_while_editing(gos):
    """What goroutines print comes above the input that is edited, which stays as it is."""
    with Prompt(gos, columns=160) as p:
        go = pathlib.Path(p.directory.name + "/go")
        p.type(WAITS.format(go, 'fmt.Println("one"); fmt.Print("two"); print("three\\n"); fmt.Print("four")'))
        p.send("func f() int {\r")
        p.shows("> func f() int {", "…")
        p.send("return 1")
        p.shows("> func f() int {", "…     return 1")
        go.touch()
        p.shows("one", "twothree", "four", "> func f() int {", "…     return 1")
        p.send("2\x1b[A!")
        p.shows("four", "> func f() int !{", "…     return 12")
        p.send("\x7f\x1b[B\r}\r")
        p.shows("… }", ">")
        p.type("f()")
        p.shows("four", "> func f() int {", "…     return 12", "… }", "> f()", "12  int", ">")


def test_panic_while_editing(gos):
    with Prompt(gos, columns=160) as p:
        go = pathlib.Path(p.directory.name + "/go")
        p.type(WAITS.format(go, 'panic("p")'))
        p.send("1 + ")
        p.shows("> 1 +")
        go.touch()
        p.holds("panic: p")
        p.shows("", "> 1 +")
        p.send("1\r")
        p.shows("> 1 + 1", "2  int", ">")


def test_much_output_while_editing(gos):
    with Prompt(gos) as p:
        p.type("var stop atomic.Bool")
        p.type('go func() { for !stop.Load() { fmt.Println("line") } }()', shows=False)
        p.holds("line")
        p.type("stop.Store(true)")
        p.type("1 + 1", shows=False)
        p.holds("2  int")  # a line that was on its way may come behind


def test_stop(gos):
    with Prompt(gos) as p:
        p.type("n := 0")
        p.type("go func() { for { time.Sleep(time.Millisecond) } }()")
        p.type("go func() { select {} }()")
        p.send("\x03")
        p.shows("2 goroutines run on; :stop stops what inputs started", ">")
        p.type(":stop")
        p.type(":goroutines")
        p.shows("no goroutine runs", ">")
        p.send("\x03")
        p.shows("no goroutine runs", ">", ">")
        p.type("n + 1")
        p.shows("1  int", ">")


def test_ends_while_editing(gos):
    """However the process ends, the terminal is what it was."""
    for how, code in (('fmt.Println("bye"); os.Exit(3)', 3), ("syscall.Kill(syscall.Getpid(), syscall.SIGTERM)", -signal.SIGTERM)):
        with Prompt(gos, columns=160) as p:
            go = pathlib.Path(p.directory.name + "/go")
            p.type(WAITS.format(go, how))
            p.send("x := 1")
            p.shows("> x := 1")
            assert termios.tcgetattr(p.fd)[3] & termios.ICANON == 0
            go.touch()
            ended = p.end()
            assert ended == code, f"{how}: ended with {ended}"
            p.settle()
            assert code < 0 or p.screen.lines()[-1] == "bye", p.screen.lines()
            assert termios.tcgetattr(p.fd)[3] & (termios.ICANON | termios.ECHO) == termios.ICANON | termios.ECHO


def test_bad_bytes(gos):
    rng = random.Random(1)
    with Prompt(gos) as p:
        for _ in range(40):
            junk = bytes(rng.randrange(256) for _ in range(50))
            # Not the keys that end, stop or suspend a program.
            p.send(bytes(b for b in junk if b not in b"\x03\x04\x1a\x1c"))
        for keys in ("\x07\x03", "\x03\x15", "6*7\r"):
            p.settle()
            p.send(keys)
        p.holds("42  int")
    with Prompt(gos) as p:
        p.send("\x00\x00a\x00")
        p.shows("> a")


def test_editor_and_signals(gos):
    with tempfile.TemporaryDirectory(suffix="it's a \"name\"") as directory:
        editor = directory + "/editor"
        pathlib.Path(editor).write_text("#!/bin/sh\necho 'edited := 40 + 2' > \"$1\"\n")
        os.chmod(editor, 0o755)
        with Prompt(gos, EDITOR="sh \"$TMPDIR/editor\"", VISUAL="", TMPDIR=directory) as p:
            p.type(":edit")
            p.type("edited")
            p.holds("42  int")
            os.kill(p.pid, signal.SIGPIPE)
            p.type("edited + 1")
            p.holds("43  int")
        assert os.listdir(directory) == ["editor"]


def test_long_lines(gos):
    line = b'len("' + b"x" * 10_000_000 + b'")\n6*7\n'
    ran = subprocess.run([gos, "repl"], input=line + b"\x00\xff\xfe\n" + b"y := 2\ny\n" + b"((((\n", capture_output=True,
                         timeout=60)
    assert ran.returncode == 0, ran
    assert ran.stdout.startswith(b"10000000  int\n42  int\n"), ran.stdout[:200]
    assert b"2  int\n" in ran.stdout and b"\x1b" not in ran.stdout + ran.stderr
    with Prompt(gos) as p:
        p.send(b"\x1b[200~" + b"x" * 300_000 + b"\x1b[201~")
        p.send(b"\x15")
        p.shows(">")
        p.type("6*7")
        p.holds("42  int")


def test_stopped_output(gos):
    """Output waits behind Ctrl-S; a window that changes meanwhile does not end the session."""
    with Prompt(gos) as p:
        p.type("time.Now().IsZero()")
        p.send(":time time.Sleep(300 * time.Millisecond)\r")
        time.sleep(0.1)
        p.send("\x13")
        time.sleep(0.6)
        p.resize(50, 20)
        time.sleep(0.1)
        p.send("\x11")
        p.type("6 * 7")
        p.holds("42  int")
        p.send("\x04")
        assert p.end() == 0


def test_load_interrupted(gos):
    """Ctrl-C ends a :load that waits for a terminal or a pipe."""
    with tempfile.TemporaryDirectory() as folder:
        os.mkfifo(folder + "/pipe")
        with Prompt(gos) as p:
            for path in ("/dev/tty", folder + "/pipe"):
                p.send(f":load {path}\r")
                time.sleep(0.3)
                p.send("\x03")
                p.holds(path[-4:].lstrip("/") + ": interrupted")
            p.type("6 * 7")
            p.holds("42  int")
            p.send("\x04")
            assert p.end() == 0


def test_closed_terminals(gos):
    for before in ("", "abc", "\x1b[200~abc", "for {}\r", "time.Sleep(time.Hour)\r"):
        with Prompt(gos) as p:
            p.send(before)
            time.sleep(0.1)
            p.hang_up()
            end = time.monotonic() + 10
            while os.waitpid(p.pid, os.WNOHANG) == (0, 0):
                assert time.monotonic() < end, f"runs on after a hang-up behind {before!r}"
                time.sleep(0.02)


TESTS = {name.removeprefix("test_"): f for name, f in list(globals().items()) if name.startswith("test_")}
