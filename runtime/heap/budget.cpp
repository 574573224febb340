// See budget.h.
#include "runtime/heap/budget.h"

#include <sys/mman.h>
#include <sys/resource.h>

#include <algorithm>
#include <charconv>
#include <fstream>
#include <iterator>
#include <utility>

// From the linker: where the program's file lies in memory, constants first, then code.
extern "C" char __executable_start, etext;

namespace gos::runtime {

namespace {

// What gos needs beside heap and stacks: its own code and tables, threads, what the collector writes down.
constexpr uint64_t kLeastReserve = 24 << 20, kMostReserve = 96 << 20;

std::string file_text(const std::string& path) {
  std::ifstream file(path);
  return {std::istreambuf_iterator<char>(file), {}};
}

// The number in a limit's file; "max" and no file are none.
uint64_t limit_in(const std::string& path) {
  std::string text = file_text(path);
  uint64_t n = UINT64_MAX;
  std::from_chars(text.data(), text.data() + text.size(), n);
  // Version 1 writes the largest number of whole pages for none.
  return n > uint64_t{1} << 62 ? UINT64_MAX : n;
}

// Of the group and all above it.
uint64_t smallest_limit(const std::string& root, std::string path, const char* file) {
  uint64_t least = UINT64_MAX;
  while (true) {
    least = std::min(least, limit_in(root + path + (path.ends_with('/') ? "" : "/") + file));
    if (path.empty() || path == "/") return least;
    path.resize(path.rfind('/'));
  }
}

}  // namespace

uint64_t control_group_limit(std::string_view groups, const std::string& root) {
  uint64_t least = UINT64_MAX;
  while (!groups.empty()) {
    size_t end = std::min(groups.find('\n'), groups.size());
    std::string_view line = groups.substr(0, end);
    groups.remove_prefix(std::min(end + 1, groups.size()));
    // number:controllers:path; version 2 has number 0 and no controllers.
    size_t first = line.find(':'), second = line.find(':', first + 1);
    if (second == std::string_view::npos) continue;
    std::string_view controllers = line.substr(first + 1, second - first - 1);
    std::string path(line.substr(second + 1));
    if (!path.starts_with('/')) continue;
    if (controllers.empty()) {
      least = std::min(least, smallest_limit(root, path, "memory.max"));
    } else if (("," + std::string(controllers) + ",").find(",memory,") != std::string::npos) {
      least = std::min(least, smallest_limit(root + "/memory", path, "memory.limit_in_bytes"));
    }
  }
  return least;
}

void read_memory_limits() {
  uint64_t limit = control_group_limit(file_text("/proc/self/cgroup"));
  rlimit data;
  if (getrlimit(RLIMIT_DATA, &data) == 0 && data.rlim_cur != RLIM_INFINITY) limit = std::min(limit, data.rlim_cur);
  if (limit == UINT64_MAX) return;
  uint64_t reserve = std::clamp(limit / 8, kLeastReserve, kMostReserve);
  memory_limits.total = limit > reserve ? limit - reserve : 0;
}

void give_back_code() {
  constexpr uintptr_t kSystemPage = 4096;
  uintptr_t from = (reinterpret_cast<uintptr_t>(&__executable_start) + kSystemPage - 1) & ~(kSystemPage - 1);
  uintptr_t to = reinterpret_cast<uintptr_t>(&etext) & ~(kSystemPage - 1);
  if (from < to) madvise(reinterpret_cast<void*>(from), to - from, MADV_DONTNEED);
}

bool parse_bytes(std::string_view text, uint64_t* bytes) {
  uint64_t n = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), n);
  if (error != std::errc()) return false;
  std::string_view unit(end, static_cast<size_t>(text.data() + text.size() - end));
  static constexpr std::pair<std::string_view, int> kUnits[] = {{"", 0},     {"B", 0},    {"KiB", 10},
                                                                {"MiB", 20}, {"GiB", 30}, {"TiB", 40}};
  for (auto [name, shift] : kUnits) {
    if (unit == name) return !__builtin_mul_overflow(n, uint64_t{1} << shift, bytes) && *bytes <= INT64_MAX;
  }
  return false;
}

}  // namespace gos::runtime
