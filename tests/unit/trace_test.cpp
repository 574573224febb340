// Traces: reading them, percentiles, minimum mutator utilization; and the figures of runtime/metrics.
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>

#include <cstdio>
#include <fstream>

#include "cli/trace/report.h"
#include "runtime/gc/metrics.h"
#include "runtime/heap/budget.h"
#include "runtime/sched/stop.h"
#include "runtime/trace/format.h"
#include "runtime/trace/trace.h"

using namespace gos;
using namespace gos::cli;
using runtime::kCollectorProcess, runtime::kMarkTracks, runtime::kStopTrack;

namespace {

// A file that goes away with it.
struct TemporaryFile {
  explicit TemporaryFile(const std::string& text) {
    char name[] = "/tmp/gos-trace-XXXXXX";
    close(mkstemp(name));
    path = name;
    std::ofstream(path) << text;
  }
  ~TemporaryFile() { std::remove(path.c_str()); }
  std::string path;
};

std::string event(const char* name, int pid, int tid, int at, int duration) {
  char text[200];
  std::snprintf(text, sizeof text,
                ",\n{\"name\":\"%s\",\"ph\":\"X\",\"pid\":%d,\"tid\":%d,\"ts\":%d,\"dur\":%d,\"args\":{}}", name, pid,
                tid, at, duration);
  return text;
}

std::string stop(const char* reason, int at, int stopping, int stopped) {
  return event(reason, kCollectorProcess, kStopTrack, at, stopping + stopped) +
         event("stopping", kCollectorProcess, kStopTrack, at, stopping) +
         event("stopped", kCollectorProcess, kStopTrack, at + stopping, stopped);
}

// 1 ms on two processors. The world stands from 100 to 110 µs and from 300 to 340; one processor marks from 110 to 300,
// and an idle one does too.
std::string sample() {
  std::string out;
  runtime::append_head(out, "x.go", 2);
  out += stop("start of marking", 100, 4, 6) + event("dedicated", kCollectorProcess, kMarkTracks, 110, 190) +
         event("idle", kCollectorProcess, kMarkTracks + 1, 110, 190) + stop("end of marking", 300, 30, 10) +
         event("main.f", 1, 0, 0, 1000);
  runtime::append_tail(out, 1'000'000);
  return out;
}

}  // namespace

TEST_CASE("percentiles are values that occur, by nearest rank") {
  Distribution d({50, 10, 40, 20, 30});
  CHECK(d.percentile(0) == 10);
  CHECK(d.percentile(0.2) == 10);
  CHECK(d.percentile(0.5) == 30);
  CHECK(d.percentile(0.81) == 50);
  CHECK(d.max() == 50);
  CHECK(d.mean() == 30);
  CHECK(Distribution({}).percentile(0.5) == 0);
}

TEST_CASE("a trace is read, and the collector's share follows from it") {
  TemporaryFile file(sample());
  Recording r;
  REQUIRE(read_recording(file.path, {}, r) == "");
  CHECK(r.program == "x.go");
  CHECK(r.processors == 2);
  CHECK(r.whole);
  CHECK(r.duration == 1'000'000);
  CHECK(r.runs == 1);
  Statistics s(r);
  CHECK(s.pauses.count() == 2);
  CHECK(s.pauses.percentile(0.5) == 10'000);
  CHECK(s.pauses.max() == 40'000);
  CHECK(s.stopping.max() == 30'000);
  REQUIRE(s.worst.size() == 2);
  CHECK(s.worst[0]->at == 300'000);
  // Two stops take 50 µs of both processors, marking 190 µs of one: 145 of 1,000.
  CHECK(s.utilization.collector_share() == doctest::Approx(0.145));
  CHECK(s.utilization.minimum(10'000) == doctest::Approx(0));
  CHECK(s.utilization.minimum(40'000) == doctest::Approx(0));
  // The worst 50 µs: the whole second stop and 10 µs of marking before it.
  CHECK(s.utilization.minimum(50'000) == doctest::Approx(0.1));
  CHECK(s.utilization.minimum(240'000) == doctest::Approx(1 - 145.0 / 240));
  CHECK(s.utilization.minimum(10'000'000) == doctest::Approx(1 - 0.145));
}

TEST_CASE("a trace that breaks off is read up to there") {
  std::string text = sample();
  for (size_t length : {text.size() - 5, text.find("end of marking") + 40, text.find("\"dedicated\"") + 3}) {
    TemporaryFile file(text.substr(0, length));
    Recording r;
    CHECK(read_recording(file.path, {}, r) == "");
    CHECK(r.program == "x.go");
    CHECK_FALSE((length < text.size() / 2 && r.whole));
  }
}

TEST_CASE("what is no trace is refused") {
  for (const char* text : {"", "[]", "{}", "7", "[7]", "[[]]", "[{\"name\":\"gos_trace\",\"args\":{\"format\":3}}]",
                           "{\"traceEvents\":[]}", "\"gos_trace\"", "[null",
                           "\x7f"
                           "ELF"}) {
    TemporaryFile file(text);
    Recording r;
    CHECK(read_recording(file.path, {}, r) != "");
  }
  Recording r;
  CHECK(read_recording("/nonexistent", {}, r) == "No such file or directory");
  CHECK(read_recording("/", {}, r) == "Is a directory");
}

TEST_CASE("numbers from outside do not overflow what is summed up") {
  std::string text;
  runtime::append_head(text, "x.go", 2);
  text += ",\n{\"name\":\"dedicated\",\"ph\":\"X\",\"pid\":2,\"tid\":13,\"ts\":1e300,\"dur\":-1e300,\"args\":{}}]";
  TemporaryFile file(text);
  Recording r;
  CHECK(read_recording(file.path, {}, r) == "");
  CHECK(Statistics(r).utilization.minimum(1000) == 1);
}

TEST_CASE("microseconds are written exactly, strings escaped") {
  std::string out;
  runtime::append_microseconds(out, 1'234'567'890);
  CHECK(out == "1234567.890");
  out.clear();
  runtime::append_microseconds(out, -7);
  CHECK(out == "-0.007");
  out.clear();
  runtime::append_json_string(out, "a\"b\\\n");
  CHECK(out == "\"a\\\"b\\\\\\u000a\"");
}

TEST_CASE("ranges of the pause histograms ascend by a quarter of a doubling") {
  CHECK(runtime::pause_range_start(1) == 0);
  CHECK(runtime::pause_range_start(2) == 64);
  CHECK(runtime::pause_range_start(3) == 80);
  CHECK(runtime::pause_range_start(6) == 128);
  for (size_t i = 1; i < runtime::kPauseRanges; ++i) {
    CHECK(runtime::pause_range_start(i) > runtime::pause_range_start(i - 1));
  }
  // A stop counts in the range that holds it.
  std::vector<uint64_t> before(runtime::kPauseRanges), after(runtime::kPauseRanges);
  runtime::copy_histogram(runtime::kTotalOther, before);
  runtime::Stop s;
  s.reason = "a test";
  s.requested = 1000;
  s.stopped = 1010;
  s.started = 1100;
  runtime::count_stop(s);
  runtime::copy_histogram(runtime::kTotalOther, after);
  for (size_t i = 0; i < after.size(); ++i)
    CHECK(after[i] - before[i] == (runtime::pause_range_start(i) == 96 ? 1 : 0));
}

TEST_CASE("sizes have Go's units") {
  uint64_t bytes = 0;
  CHECK((runtime::parse_bytes("12", &bytes) && bytes == 12));
  CHECK((runtime::parse_bytes("3B", &bytes) && bytes == 3));
  CHECK((runtime::parse_bytes("64MiB", &bytes) && bytes == 64 << 20));
  CHECK((runtime::parse_bytes("2GiB", &bytes) && bytes == uint64_t{2} << 30));
  for (const char* text : {"", "MiB", "12MB", "12 MiB", "-1", "1.5GiB", "99999999999999TiB", "9223372036854775808"}) {
    CHECK_FALSE(runtime::parse_bytes(text, &bytes));
  }
}

TEST_CASE("the limit of a control group is the smallest on its way up") {
  std::string root = "/tmp/gos-cgroup-test";
  std::string command = "mkdir -p " + root + "/a/b " + root + "/memory/c";
  REQUIRE(std::system(command.c_str()) == 0);
  std::ofstream(root + "/a/b/memory.max") << "max\n";
  std::ofstream(root + "/a/memory.max") << "100000000\n";
  std::ofstream(root + "/memory/c/memory.limit_in_bytes") << "70000000\n";
  std::ofstream(root + "/memory/memory.limit_in_bytes") << "9223372036854771712\n";
  CHECK(runtime::control_group_limit("0::/a/b\n", root) == 100'000'000);
  CHECK(runtime::control_group_limit("0::/a\n", root) == 100'000'000);
  CHECK(runtime::control_group_limit("0::/elsewhere\n", root) == UINT64_MAX);
  CHECK(runtime::control_group_limit("3:cpu,cpuacct:/c\n2:memory:/c\n", root) == 70'000'000);
  CHECK(runtime::control_group_limit("3:cpu:/c\n", root) == UINT64_MAX);
  CHECK(runtime::control_group_limit("", root) == UINT64_MAX);
  CHECK(runtime::control_group_limit("broken\n0::\n", root) == UINT64_MAX);
  command = "rm -r " + root;
  CHECK(std::system(command.c_str()) == 0);
}
