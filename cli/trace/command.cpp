// gos trace: what a trace says of the collector's work.
#include <fmt/format.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>

#include "cli/flags.h"
#include "cli/trace/report.h"

namespace gos::cli {

namespace {

// Reads a recording; false, said on standard error, if it is none.
bool read(const std::string& path, const ReadOptions& options, Recording& out) {
  std::string problem = read_recording(path, options, out);
  if (!problem.empty()) fmt::print(stderr, "gos: trace: {}: {}\n", path, problem);
  return problem.empty();
}

int write_page(const Statistics& s, const std::string& path) {
  std::string page = html_report(s);
  std::FILE* file = std::fopen(path.c_str(), "wb");
  bool written = file != nullptr && std::fwrite(page.data(), 1, page.size(), file) == page.size();
  if (file != nullptr) written &= std::fclose(file) == 0;
  if (!written) return fail(fmt::format("trace: {}: {}", path, std::strerror(errno)), kCompileError);
  return kOk;
}

}  // namespace

int trace_command(Args args) {
  bool json = false, hgrm = false;
  std::vector<std::string> compare, html;
  Flags flags("trace");
  flags.text("compare", compare, "OTHER.json", "put another trace beside this one and mark what differs");
  flags.flag("json", json, "print figures for machines: ns, bytes, shares");
  flags.flag("hgrm", hgrm, "print the pauses in microseconds for HdrHistogram's plotter");
  flags.text("html", html, "REPORT.html", "write a page that shows the run");
  if (!flags.parse(args)) return flags.status();
  if (flags.operands().empty()) return fail("trace: no file named", kUsageError);
  if (flags.operands().size() > 1) return fail("trace: one file at a time; -compare takes the other", kUsageError);
  if (json + hgrm + !compare.empty() + !html.empty() > 1) {
    return fail("trace: only one of -json, -hgrm, -compare and -html", kUsageError);
  }
  constexpr uint64_t kPageSlices = 100'000;
  ReadOptions options;
  options.counters = !html.empty();
  options.max_slices = html.empty() ? 0 : kPageSlices;
  const std::string& path = flags.operands()[0];
  Recording recording;
  if (!read(path, options, recording)) return kCompileError;
  Statistics statistics(recording);
  if (!html.empty()) return write_page(statistics, html.back());
  std::string out;
  if (!compare.empty()) {
    Recording other;
    if (!read(compare.back(), options, other)) return kCompileError;
    out = comparison(statistics, path, Statistics(other), compare.back());
  } else {
    out = json ? json_report(statistics) : hgrm ? hgrm_report(statistics) : text_report(statistics);
  }
  std::fputs(out.c_str(), stdout);
  return kOk;
}

}  // namespace gos::cli
