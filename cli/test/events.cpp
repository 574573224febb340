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

}  // namespace

TestEvents::TestEvents(std::string package, std::FILE* out) : package_(std::move(package)), out_(out) {
  emit("start", "", nullptr, nullptr);
}

void TestEvents::emit(std::string_view action, std::string_view test, const std::string* output,
                      const double* seconds) {
  nlohmann::ordered_json event;
  event["Time"] = now();
  event["Action"] = action;
  event["Package"] = package_;
  if (!test.empty()) event["Test"] = test;
  if (seconds != nullptr) event["Elapsed"] = *seconds;
  if (output != nullptr) event["Output"] = *output;
  // Bytes that are no UTF-8 are replaced, as JSON has no other way to hold them.
  std::string text = event.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
  std::fwrite(text.data(), 1, text.size(), out_);
}

void TestEvents::output(std::string_view text) {
  std::string copy(text);
  emit("output", test_, &copy, nullptr);
}

void TestEvents::flush(size_t depth) {
  test_.clear();
  for (; results_.size() > depth; results_.pop_back()) {
    const Result& r = results_.back();
    emit(r.action, r.test, nullptr, &r.seconds);
  }
}

bool TestEvents::control_line(std::string_view text) {
  std::string_view rest = text;
  if (!take(rest, "=== ")) return false;
  size_t end = rest.find(' ');
  std::string_view word = rest.substr(0, end);
  size_t name = rest.find_first_not_of(' ', word.size());
  if (name == std::string_view::npos) return false;
  std::string_view action = word == "RUN" ? "run" : word == "PAUSE" ? "pause" : word == "CONT" ? "cont" : "";
  if (action.empty() && word != "NAME") return false;
  flush(0);
  rest.remove_prefix(name);
  test_ = rest.substr(0, rest.find('\n'));
  if (action.empty()) return true;
  // What is paused prints nothing afterwards.
  if (action == "pause") output(text);
  emit(action, test_, nullptr, nullptr);
  if (action != "pause") output(text);
  return true;
}

// --- PASS: TestName (0.00s)
bool TestEvents::result_line(std::string_view text, size_t depth) {
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
  flush(depth);
  test_ = name;
  double seconds =
      open == std::string_view::npos ? 0 : std::strtod(std::string(rest.substr(open + 1)).c_str(), nullptr);
  results_.push_back({std::string(action), test_, seconds});
  output(text);
  return true;
}

void TestEvents::line(std::string_view text) {
  if (text == "PASS\n" || text == "FAIL\n") {
    flush(0);
    return output(text);
  }
  if (control_line(text)) return;
  size_t depth = 0;
  while (text.substr(depth * kIndent.size()).starts_with(kIndent)) ++depth;
  if (result_line(text, depth)) return;
  if (depth > 0 && depth <= results_.size()) test_ = results_[depth - 1].test;
  output(text);
}

void TestEvents::finish(std::string_view summary, bool passed, double seconds) {
  flush(0);
  for (size_t begin = 0, end; begin < summary.size(); begin = end) {
    end = std::min(summary.find('\n', begin), summary.size() - 1) + 1;
    output(summary.substr(begin, end - begin));
  }
  emit(passed ? "pass" : "fail", "", nullptr, &seconds);
}

}  // namespace gos::cli
