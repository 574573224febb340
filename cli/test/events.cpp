// See events.h.
#include "cli/test/events.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <nlohmann/json.hpp>

namespace gos::cli {

namespace {

constexpr std::string_view kIndent = "    ";
constexpr char kMark = 0x16;

std::string now() {
  auto time = std::chrono::time_point_cast<std::chrono::nanoseconds>(std::chrono::system_clock::now());
  auto seconds = std::chrono::time_point_cast<std::chrono::seconds>(time);
  return fmt::format("{:%FT%T}.{:09}Z", fmt::gmtime(std::chrono::system_clock::to_time_t(time)),
                     (time - seconds).count());
}

// Takes the prefix off `text` if it is there.
bool take(std::string_view& text, std::string_view prefix) {
  if (!text.starts_with(prefix)) return false;
  text.remove_prefix(prefix.size());
  return true;
}

std::string_view trimmed(std::string_view text) {
  size_t from = text.find_first_not_of(" \n"), to = text.find_last_not_of(" \n");
  return from == std::string_view::npos ? "" : text.substr(from, to - from + 1);
}

}  // namespace

TestEvents::TestEvents(std::string package, std::FILE* out) : package_(std::move(package)), out_(out) {
  emit("start", "", {});
}

void TestEvents::emit(std::string_view action, std::string_view test, const Details& details) {
  nlohmann::ordered_json event;
  event["Time"] = now();
  event["Action"] = action;
  event["Package"] = package_;
  if (!test.empty()) event["Test"] = test;
  if (details.seconds != nullptr) {
    auto whole = static_cast<int64_t>(*details.seconds);
    // 1, not 1.0
    if (static_cast<double>(whole) == *details.seconds) {
      event["Elapsed"] = whole;
    } else {
      event["Elapsed"] = *details.seconds;
    }
  }
  if (details.output != nullptr) event["Output"] = *details.output;
  if (!details.key.empty()) event["Key"] = details.key;
  if (!details.value.empty()) event["Value"] = details.value;
  if (!details.failed_build.empty()) event["FailedBuild"] = details.failed_build;
  // Bytes that are no UTF-8 are replaced, as JSON has no other way to hold them.
  std::string text = event.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
  std::fwrite(text.data(), 1, text.size(), out_);
}

void TestEvents::output(std::string_view text) {
  std::string copy(text);
  emit("output", test_, {.output = &copy});
}

void TestEvents::flush(size_t depth) {
  test_.clear();
  for (; results_.size() > depth; results_.pop_back()) {
    const Result& r = results_.back();
    emit(r.action, r.test, {.seconds = &r.seconds});
  }
}

// === RUN   TestName
bool TestEvents::control_line(std::string_view text, bool marked) {
  std::string_view rest = text;
  if (!take(rest, "=== ")) return false;
  size_t end = rest.find(' ');
  std::string_view word = rest.substr(0, end);
  std::string_view action = word == "RUN"     ? "run"
                            : word == "PAUSE" ? "pause"
                            : word == "CONT"  ? "cont"
                            : word == "ATTR"  ? "attr"
                                              : "";
  if (action.empty() && word != "NAME") return false;
  needs_mark_ = marked;
  flush(0);
  rest = trimmed(rest.substr(word.size()));
  std::string_view name = action == "attr" ? rest.substr(0, rest.find(' ')) : rest;
  test_ = name;
  if (action.empty()) return true;
  // What is paused prints nothing afterwards.
  if (action == "pause") output(text);
  std::string key, value;
  if (action == "attr") {
    rest = trimmed(rest.substr(name.size()));
    key = rest.substr(0, rest.find(' '));
    value = rest.substr(std::min(key.size() + 1, rest.size()));
  }
  emit(action, test_, {.key = key, .value = value});
  if (action != "pause") output(text);
  return true;
}

// --- PASS: TestName (0.00s)
bool TestEvents::result_line(std::string_view text, size_t depth, bool marked) {
  std::string_view rest = text.substr(depth * kIndent.size());
  if (!take(rest, "--- ") || depth > results_.size()) return false;
  std::string_view action = take(rest, "PASS: ")    ? "pass"
                            : take(rest, "FAIL: ")  ? "fail"
                            : take(rest, "SKIP: ")  ? "skip"
                            : take(rest, "BENCH: ") ? "bench"
                                                    : "";
  if (action.empty()) return false;
  std::string_view name = rest.substr(0, rest.find_first_of(" \n"));
  size_t open = rest.find('(');
  needs_mark_ = marked;
  flush(depth);
  test_ = name;
  double seconds =
      open == std::string_view::npos ? 0 : std::strtod(std::string(rest.substr(open + 1)).c_str(), nullptr);
  results_.push_back({std::string(action), test_, seconds});
  output(text);
  return true;
}

// A line of the test program. Marked lines are its own; when the last was, others are text of a test, whatever they
// look like. What stands in front of a mark in a line is text too.
void TestEvents::line(std::string_view text) {
  size_t mark = text.find(kMark, 1);
  if (mark != std::string_view::npos) {
    line(text.substr(0, mark));
    return line(text.substr(mark));
  }
  bool marked = text.starts_with(kMark);
  if (needs_mark_ && !marked) return output(text);
  if (marked) text.remove_prefix(1);
  if (text == "PASS\n" || text == "FAIL\n") {
    flush(0);
    needs_mark_ = marked;
    return output(text);
  }
  if (control_line(text, marked)) return;
  size_t depth = 0;
  while (text.substr(depth * kIndent.size()).starts_with(kIndent)) ++depth;
  if (result_line(text, depth, marked)) return;
  if (depth > 0 && depth <= results_.size()) test_ = results_[depth - 1].test;
  output(text);
}

void TestEvents::finish(std::string_view summary, std::string_view action, double seconds,
                        const std::string& failed_build) {
  flush(0);
  for (size_t begin = 0, end; begin < summary.size(); begin = end) {
    end = std::min(summary.find('\n', begin), summary.size() - 1) + 1;
    output(summary.substr(begin, end - begin));
  }
  emit(action, "", {.seconds = &seconds, .failed_build = failed_build});
}

void TestEvents::build_output(std::FILE* out, const std::string& package, const std::vector<std::string>& lines) {
  auto print = [&](std::string_view action, const std::string* line) {
    nlohmann::ordered_json event;
    event["ImportPath"] = package;
    event["Action"] = action;
    if (line != nullptr) event["Output"] = *line;
    fmt::print(out, "{}\n", event.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
  };
  for (const std::string& line : lines) print("build-output", &line);
  print("build-fail", nullptr);
}

}  // namespace gos::cli
