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
  // The summary line that stands for the package, and its end.
  void finish(std::string_view summary, bool passed, double seconds);

 private:
  struct Result {
    std::string action, test;
    double seconds;
  };
  void emit(std::string_view action, std::string_view test, const std::string* output, const double* seconds);
  void output(std::string_view text);
  // Reports the results below that depth of subtests: all of their output has come.
  void flush(size_t depth);
  bool control_line(std::string_view text);
  bool result_line(std::string_view text, size_t depth);

  std::string package_;
  std::FILE* out_;
  std::string test_;             // whose output the next lines are
  std::vector<Result> results_;  // by depth, from the outermost test on
};

}  // namespace gos::cli
