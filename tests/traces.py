"""What traces of Go and gos have in common: everything but addresses, offsets, arguments and where Go is installed."""
import re

# Frames of the program and of `panic`; how the standard library gets from one to the other is not compared.
SHOWN = re.compile(r"(main\.(?!.*\.gowrap\d)|panic\(|runtime\.Goexit)")
# The goroutines of Go's own runtime.
SYSTEM = re.compile(r"created by runtime\.|\[idle\]:$")


def normal(text):
    """A whole standard error text, reduced to what must be equal: states, functions, files and lines."""
    out = []
    skip_location = False
    for line in text.splitlines():
        if line.startswith(("[signal ", "runtime: sp=", "PC=")):
            continue
        if re.match(r"r[a-z0-9]+ +0x|rflags|[cfg]s +0x", line):
            continue
        if line.startswith("\t"):
            if skip_location:
                continue
            line = re.sub(r" \+0x[0-9a-f]+.*$", "", line)
            line = re.sub(r"^\t.*/", "\t", line)
            line = re.sub(r"^\t(panic\.go):\d+$", r"\t\1", line)
        elif line.startswith("goroutine "):
            line = re.sub(r"^goroutine \d+ (gp=\S+ m=\S+ (mp=\S+ )?)?", "goroutine N ", line)
        elif line.startswith("created by "):
            line = re.sub(r" in goroutine \d+$", "", line)
            skip_location = False
        elif re.match(r"\S+\(.*\)$", line):
            skip_location = not SHOWN.match(line)
            if skip_location:
                continue
            line = re.sub(r"\(.+?\)$", "(...)", line) if not line.startswith("main.(") else re.sub(
                r"\)\.(\w+)\(.+\)$", r").\1(...)", line)
        out.append(re.sub(r"\) 0x[0-9a-f]+", ") 0xADDR", line))
    blocks = [b for b in "\n".join(out).split("\n\n") if not SYSTEM.search(b)]
    return "\n\n".join(blocks).strip("\n") + "\n"


def timeless(text):
    """A report of tests without what differs from run to run: times, and figures of benchmarks."""
    text = re.sub(r"\(\d+\.\d\ds\)", "(0.00s)", text)
    text = re.sub(r"(\t|\\t)\d+\.\d{3}s", r"\g<1>0.000s", text)
    text = re.sub(r'"Time":"[^"]*"', '"Time":""', text)
    text = re.sub(r'"Elapsed":[0-9.e-]+', '"Elapsed":0', text)
    text = re.sub(r"^cpu: .*\n", "", text, flags=re.M)
    return re.sub(r"(?m)^(Benchmark\S*?)(-\d+)?[ \t]+\d+\t.*", r"\1 N", text)
