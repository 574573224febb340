"""A terminal for tests: a program on a pty, and a model of the screen that it draws.

The model knows what the prompt's editor sends (a subset of xterm's sequences); anything else is an error, so that
nothing is drawn that a test does not see.
"""
import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time
import unicodedata

CSI = re.compile(r"\x1b\[([?0-9;]*)([A-Za-z])")


def width(c):
    if unicodedata.combining(c) or unicodedata.category(c) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(c) in "WF" else 1


class Screen:
    """Rows of cells; each cell has its characters ("" behind a wide one) and the attributes it was printed with."""

    def __init__(self, columns, rows):
        self.columns, self.rows = columns, rows
        self.cells = [self.blank() for _ in range(rows)]
        self.row = self.column = 0
        self.pending = False  # the last column is filled, the next character wraps
        self.style = ""
        self.unread = ""
        self.scrolled = []

    def blank(self):
        return [(" ", "")] * self.columns

    def resize(self, columns, rows):
        """Cuts or pads, as xterm does."""
        self.cells = [(r + [(" ", "")] * columns)[:columns] for r in self.cells]
        self.columns = columns
        while len(self.cells) > rows:
            self.scrolled.append(self.cells.pop(0))
            self.row = max(0, self.row - 1)
        self.rows = rows
        while len(self.cells) < rows:
            self.cells.append(self.blank())
        self.column = min(self.column, columns - 1)
        self.pending = False

    def line_feed(self):
        if self.row + 1 < self.rows:
            self.row += 1
            return
        self.scrolled.append(self.cells.pop(0))
        self.cells.append(self.blank())

    def put(self, c):
        w = width(c)
        if w == 0:
            at = self.column if self.pending else self.column - 1
            while at > 0 and self.cells[self.row][at][0] == "":
                at -= 1
            text, style = self.cells[self.row][at]
            self.cells[self.row][at] = (text + c, style)
            return
        if self.pending or self.column + w > self.columns:
            self.column, self.pending = 0, False
            self.line_feed()
        self.cells[self.row][self.column] = (c, self.style)
        if w == 2:
            self.cells[self.row][self.column + 1] = ("", self.style)
        self.column += w
        if self.column >= self.columns:
            self.column, self.pending = self.columns - 1, True

    def control(self, parameters, final):
        number = int(parameters) if parameters.isdigit() else 0
        blank = (" ", "")
        if final == "A":
            self.row = max(0, self.row - max(1, number))
        elif final == "B":
            self.row = min(self.rows - 1, self.row + max(1, number))
        elif final == "C":
            self.column = min(self.columns - 1, self.column + max(1, number))
        elif final == "G":
            self.column = min(self.columns, max(1, number)) - 1
        elif final == "H" and not parameters:
            self.row = self.column = 0
        elif final == "J" and number in (0, 2):
            from_row, from_column = (self.row, self.column) if number == 0 else (0, 0)
            self.cells[from_row][from_column:] = [blank] * (self.columns - from_column)
            for r in range(from_row + 1, self.rows):
                self.cells[r] = self.blank()
        elif final == "K" and not parameters:
            self.cells[self.row][self.column:] = [blank] * (self.columns - self.column)
        elif final == "m":
            self.style = parameters
        elif final in "hl" and parameters == "?2004":
            return
        else:
            raise AssertionError(f"unknown sequence ESC [ {parameters} {final}")
        if final != "m":
            self.pending = False

    def feed(self, text):
        text = self.unread + text
        self.unread = ""
        at = 0
        while at < len(text):
            c = text[at]
            if c == "\x1b":
                match = CSI.match(text, at)
                if match:
                    self.control(match[1], match[2])
                    at = match.end()
                    continue
                if re.fullmatch(r"\x1b(\[[?0-9;]*)?", text[at:]):
                    self.unread = text[at:]
                    return
                raise AssertionError(f"unknown sequence {text[at:at + 10]!r}")
            if c == "\r":
                self.column, self.pending = 0, False
            elif c == "\n":
                self.line_feed()
            elif c == "\a":
                pass
            elif c == "\t":
                self.column = min(self.columns - 1, self.column // 8 * 8 + 8)
            elif c == "\b":
                self.column, self.pending = max(0, self.column - 1), False
            elif c < " ":
                raise AssertionError(f"unknown control character {c!r}")
            else:
                self.put(c)
            at += 1

    def lines(self):
        """The text on the screen without what is blank at the ends."""
        out = ["".join(c for c, _ in row).rstrip() for row in self.cells]
        while out and not out[-1]:
            out.pop()
        return out

    def styles(self, text):
        """The attributes of the cells that show `text`, at its last place on the screen."""
        for row in reversed(self.cells):
            line = [c or "\0" for c, _ in row]
            at = "".join(line).rfind(text)
            if at >= 0 and all(len(c) == 1 for c in line):
                return [s for _, s in row[at:at + len(text)]]
        raise AssertionError(f"{text!r} is not on the screen:\n" + "\n".join(self.lines()))


class Terminal:
    """A program on a pty of its own."""

    def __init__(self, args, columns=60, rows=20, env=None, patience=20):
        self.screen = Screen(columns, rows)
        self.patience = patience
        self.raw = b""
        self.decoder = __import__("codecs").getincrementaldecoder("utf-8")("replace")
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.execve(args[0], args, dict(os.environ, **(env or {})))
        self.set_size(columns, rows)

    def set_size(self, columns, rows):
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def resize(self, columns, rows):
        self.screen.resize(columns, rows)
        self.set_size(columns, rows)

    def send(self, text):
        data = text if isinstance(text, bytes) else text.encode()
        while data:
            _, writable, _ = select.select([], [self.fd], [], 0.05)
            if writable:
                data = data[os.write(self.fd, data[:1024]):]
            self.read(0)

    def read(self, timeout):
        """Takes what the program wrote; False at its end."""
        readable, _, _ = select.select([self.fd], [], [], timeout)
        if not readable:
            return True
        try:
            data = os.read(self.fd, 1 << 16)
        except OSError:
            return False
        self.raw += data
        self.screen.feed(self.decoder.decode(data))
        return bool(data)

    def settle(self):
        """Takes what the program writes until nothing has come for half a second."""
        size = -1
        while len(self.raw) > size:
            size = len(self.raw)
            self.read(0.5)

    def until(self, condition, what):
        end = time.monotonic() + self.patience
        while not condition():
            if time.monotonic() > end:
                raise AssertionError(f"no {what}; the screen is:\n" + "\n".join(self.screen.lines()))
            if not self.read(0.05) and not condition():
                raise AssertionError(f"the program ended before {what}; the screen is:\n" +
                                     "\n".join(self.screen.lines()))

    def shows(self, *lines):
        """Waits until the screen ends in these lines."""
        want = list(lines)
        self.until(lambda: self.screen.lines()[-len(want):] == want, f"end of screen {want!r}")

    def holds(self, text):
        self.until(lambda: any(text in line for line in self.screen.lines()), f"text {text!r}")

    def end(self):
        """Waits for the program's end; its exit code, negative for a signal."""
        end = time.monotonic() + self.patience
        while time.monotonic() < end:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                return os.waitstatus_to_exitcode(status)
            if not self.read(0.02):
                time.sleep(0.01)
        self.kill()
        raise AssertionError("the program does not end; the screen is:\n" + "\n".join(self.screen.lines()))

    def hang_up(self):
        os.close(self.fd)
        self.fd = -1

    def kill(self):
        try:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        except (ProcessLookupError, ChildProcessError):
            pass
        if self.fd >= 0:
            os.close(self.fd)
            self.fd = -1
