// The events of `go test -json`, made from what a test program prints with -test.v (`go doc test2json`).
#pragma once

#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

namespace gos::cli {

class TestEvents {
 public:
  // Writes one event a line to `out`, beginning with that the package starts.
  TestEvents(std::string package, std::FILE* out);
  // A line of the test program, with its newline.
  void line(std::string_view text);
  // The summary line that stands for the package, and its end: "pass", "fail" or "skip". `failed_build`: what did not
  // compile, "" if all did.
  void finish(std::string_view summary, std::string_view action, double seconds, const std::string& failed_build = {});
  // What the compiler said of a package that it refused; before the package starts.
  static void build_output(std::FILE* out, const std::string& package, const std::vector<std::string>& lines);

 private:
  struct Result {
    std::string action, test;
    double seconds;
  };
  struct Details {
    const std::string* output = nullptr;
    const double* seconds = nullptr;
    std::string key = {}, value = {}, failed_build = {};
  };
  void emit(std::string_view action, std::string_view test, const Details& details);
  void output(std::string_view text);
  // Reports the results below that depth of subtests: all of their output has come.
  void flush(size_t depth);
  bool control_line(std::string_view text, bool marked);
  bool result_line(std::string_view text, size_t depth, bool marked);

  std::string package_;
  std::FILE* out_;
  std::string test_;             // whose output the next lines are
  bool needs_mark_ = false;      // the program's own lines have marks
  std::vector<Result> results_;  // by depth, from the outermost test on
};

}  // namespace gos::cli
