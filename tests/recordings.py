"""What must hold of execution traces (gos run --trace) and of what gos trace says of them: the mode `recorded`.

Traces: the program runs to its end once, and once more with the argument `wait`, then killed when it has printed its line.
Heap profiles (the mode `heapprofile`): the program gets the profile's path as its argument, and the profile names the
functions that follow `// live:` in its source.
"""
import collections
import gzip
import json
import pathlib
import re
import signal
import subprocess
import tempfile

COLLECTOR_STOPS = ("start of marking", "end of marking")


def slices(events):
    """{track: [(start, end, event)]} in ns, longer ones first where several start at once."""
    tracks = collections.defaultdict(list)
    for order, e in enumerate(events):
        if e["ph"] == "X":
            start = round(e["ts"] * 1000)
            tracks[e["pid"], e["tid"]].append((start, -(start + round(e["dur"] * 1000)), order, e))
    return {track: [(s, -end, e) for s, end, _, e in sorted(rows, key=lambda r: r[:3])]
            for track, rows in tracks.items()}


def nesting_errors(events):
    """Slices of one track are apart, or one inside the other."""
    for track, rows in slices(events).items():
        open_ = []
        for start, end, e in rows:
            while open_ and open_[-1] <= start:
                open_.pop()
            if open_ and open_[-1] < end:
                yield f"track {track}: slice {e['name']!r} at {start} reaches beyond the one around it"
                break
            open_.append(end)


def track_errors(events):
    """What lies on a track lies on one with a number and a name: viewers take track 0 for the system's idle thread."""
    named = {(e["pid"], e["tid"]) for e in events if e["name"] == "thread_name"}
    for track in sorted({(e["pid"], e["tid"]) for e in events if e["ph"] in "Xsfi"}):
        if 0 in track or track not in named:
            yield f"track {track} is 0 or has no name"


def arrow_errors(events):
    """Every arrow's end has a beginning before it, and both lie in a slice of a goroutine."""
    begun = {(e["name"], e["id"]): e for e in events if e["ph"] == "s"}
    runs = [(start, end, tid) for (pid, tid), rows in slices(events).items() if pid == 1
            for start, end, e in rows if "end" in e["args"]]
    for e in (e for e in events if e["ph"] == "f"):
        first = begun.get((e["name"], e["id"]))
        if first is None:
            yield f"arrow {e['name']} {e['id']} has no beginning"
        elif first["ts"] > e["ts"]:
            yield f"arrow {e['name']} {e['id']} ends before it begins"
        for end in (first, e) if first else (e,):
            at = round(end["ts"] * 1000)
            if not any(tid == end["tid"] and start <= at <= stop for start, stop, tid in runs):
                yield f"arrow {e['name']} {e['id']}: no goroutine runs on P{end['tid'] - 10} at {at}"


def whole_errors(events):
    """What a trace of the case's program must hold."""
    kinds = collections.Counter(e["name"] for e in events)
    for name in ("go", "ready", "cycle", "mark", "stack moved", "heap live", "heap goal", "goroutines", "stack bytes",
                 "stopping", "stopped", "sweep", "ReadMemStats", "main.main.gowrap1", "runtime.main", "gos_trace_end"):
        if not kinds[name]:
            yield f"no event {name!r}"
    stops = [e for e in events if e["name"] in COLLECTOR_STOPS and e["tid"] != 10 and e["ph"] == "X"]
    if len(stops) != 2 * kinds["cycle"]:
        yield f"{len(stops)} stops in {kinds['cycle']} cycles"
    if sum(e["args"].get("cause") == "forced" for e in events if e["name"] == "cycle") != 3:
        yield "not three forced cycles"
    yield from nesting_errors(events)
    yield from track_errors(events)
    yield from arrow_errors(events)


def report_errors(report, events, whole):
    cycles = [e for e in events if e["name"] == "cycle"]
    if report["whole"] != whole:
        yield f"whole is {report['whole']}"
    if len(report["cycles"]) != len(cycles):
        yield f"{len(report['cycles'])} cycles reported, {len(cycles)} recorded"
    totals = sorted(s["total"] for s in report["stops"] if s["reason"] in COLLECTOR_STOPS)
    if totals and (report["pauses"]["max"] != totals[-1] or report["pauses"]["p50"] != totals[(len(totals) - 1) // 2]):
        yield f"pauses {report['pauses']}, the longest of {len(totals)} is {totals[-1]}"
    shares = [w["share"] for w in report["minimum_utilization"]]
    if not all(0 <= x <= 1 for x in shares):
        yield f"utilization {shares}"


def check(gos, path, env):
    errors = []
    with tempfile.TemporaryDirectory() as folder:
        trace = pathlib.Path(folder) / "t.json"
        run = lambda *args: subprocess.run([gos, *args], capture_output=True, text=True, env=env, timeout=120)
        done = run("run", "--trace", str(trace), str(path))
        golden = path.with_suffix(".out").read_text()
        if done.returncode != 0 or done.stdout != golden:
            return [f"exit code {done.returncode}, stdout {done.stdout!r}, stderr {done.stderr[:1000]!r}"]
        events = json.loads(trace.read_text())
        errors += whole_errors(events)
        report = json.loads(run("trace", "--json", str(trace)).stdout)
        errors += report_errors(report, events, True)
        text = run("trace", str(trace)).stdout
        errors += [f"no {x!r} in the report" for x in (f"{len(report['cycles'])} cycles", "p99", "longest stops", "mark")
                   if x not in text]
        hgrm = run("trace", "--hgrm", str(trace)).stdout
        if f"Total count    = {report['pauses']['count']:12}" not in hgrm:
            errors.append("the percentile distribution counts other pauses")
        compared = run("trace", "--compare", str(trace), str(trace)).stdout
        if "better" in compared or "worse" in compared:
            errors.append("a trace differs from itself")
        page = pathlib.Path(folder) / "r.html"
        run("trace", "--html", str(page), str(trace))
        if "uPlot" not in page.read_text() or "http://" in page.read_text().split("</style>")[-1].split("const trace")[-1]:
            errors.append("the page lacks what draws it, or refers to something outside")

        with subprocess.Popen([gos, "run", "--trace", str(trace), str(path), "wait"], stdout=subprocess.PIPE, text=True,
                              env=env) as process:
            if process.stdout.readline() != golden:
                errors.append("the run to be killed prints something else")
            deadline = 200
            while "ReadMemStats" not in trace.read_text() and deadline:
                deadline -= 1
                try:
                    process.wait(0.05)
                except subprocess.TimeoutExpired:
                    pass
            process.send_signal(signal.SIGKILL)
        events = json.loads(trace.read_text().rstrip() + "]")
        errors += nesting_errors(events)
        report = run("trace", "--json", str(trace))
        errors += report_errors(json.loads(report.stdout), events, False)

        cut = trace.read_bytes()[:-7]
        trace.write_bytes(cut)
        if run("trace", str(trace)).returncode != 0:
            errors.append("a trace that breaks off within a line is not read")
        for content, sentence in (("", "the file is empty"), ("[]", "this is no trace"), ("{\"a\": 1}", "this is no trace"),
                                  ("[{\"name\": \"x\", \"ph\": \"X\"}]", "this is no trace"), ("42", "this is no trace"),
                                  ("hello", "this is no trace"), (cut.decode().split(",\n")[0] + "\n]]}", "damaged")):
            trace.write_text(content)
            done = run("trace", str(trace))
            if done.returncode != 1 or sentence not in done.stderr or done.stdout:
                errors.append(f"{content[:30]!r}: exit code {done.returncode}, {done.stderr!r}")
    return errors


def check_heap(gos, path, env):
    with tempfile.TemporaryDirectory() as folder:
        profile = pathlib.Path(folder) / "heap.pb.gz"
        done = subprocess.run([gos, "run", "--heap-profile", str(profile), str(path), str(profile)], capture_output=True,
                              text=True, env=env, timeout=120)
        if done.returncode != 0 or done.stdout != path.with_suffix(".out").read_text():
            return [f"exit code {done.returncode}, stdout {done.stdout!r}, stderr {done.stderr[:1000]!r}"]
        text = gzip.decompress(profile.read_bytes())
        source = path.read_text()
        wanted = ["inuse_space", "alloc_objects", *re.findall(r"^// live: (\S+)", source, re.M)]
        return [f"no {name} in the profile" for name in wanted if name.encode() not in text]
