// Reading profiles. A profile comes from a file, so nothing in it is believed unseen: lengths, indexes and ids are
// checked.
#include <fmt/format.h>
#include <zlib.h>
#include <charconv>

#include <cerrno>
#include <cstring>

#include "runtime/trace/pprof.h"
#include "runtime/trace/protobuf.h"

namespace gos::runtime {

namespace {

constexpr size_t kMaxProfileBytes = size_t{1} << 30;  // unpacked

// The unpacked bytes of the file; what is wrong, "" if nothing.
std::string unpack(const std::string& path, std::string& bytes) {
  errno = 0;
  gzFile file = gzopen(path.c_str(), "rb");
  if (file == nullptr) return std::strerror(errno ? errno : ENOMEM);
  char part[64 * 1024];
  int count;
  while ((count = gzread(file, part, sizeof part)) > 0 && bytes.size() <= kMaxProfileBytes) {
    bytes.append(part, static_cast<size_t>(count));
  }
  int state = Z_OK;
  gzerror(file, &state);
  bool packed = !gzdirect(file);
  int system_error = errno;
  int closed = gzclose(file);
  if (state == Z_ERRNO) return std::strerror(system_error);
  if (bytes.empty() && !packed) return "the file is empty";
  if (!packed) return "not a profile: it is not compressed with gzip";
  if (state == Z_BUF_ERROR || closed == Z_BUF_ERROR) return "the profile is cut short";
  if (state != Z_OK || count < 0) return "the profile is damaged";
  if (bytes.size() > kMaxProfileBytes) return "the profile is too large";
  return "";
}

struct Line {
  uint64_t function = 0;
  int32_t line = 0, column = 0;
};

struct Function {
  uint64_t name = 0, file = 0;
};

// The messages of a profile before ids and indexes are looked up.
struct Tables {
  std::vector<std::string> strings;
  std::unordered_map<uint64_t, Function> functions;
  std::unordered_map<uint64_t, std::vector<Line>> locations;
  std::vector<std::pair<uint64_t, uint64_t>> sample_types;
  std::vector<uint64_t> comments;
  struct Sample {
    std::vector<uint64_t> locations;
    std::vector<int64_t> values;
    std::vector<std::pair<uint64_t, uint64_t>> labels;  // key and text
  };
  std::vector<Sample> samples;
};

bool read_line(std::string_view text, Line& line) {
  protobuf::Reader r(text);
  while (r.next()) {
    if (r.field() == pprof::kLineFunction) line.function = r.number();
    if (r.field() == pprof::kLineLine) line.line = static_cast<int32_t>(r.number());
    if (r.field() == pprof::kLineColumn) line.column = static_cast<int32_t>(r.number());
  }
  return r.ok();
}

bool read_location(std::string_view text, Tables& tables) {
  protobuf::Reader r(text);
  uint64_t id = 0;
  std::vector<Line> lines;
  while (r.next()) {
    if (r.field() == pprof::kLocationId) id = r.number();
    if (r.field() == pprof::kLocationLine && !read_line(r.text(), lines.emplace_back())) return false;
  }
  tables.locations[id] = std::move(lines);
  return r.ok();
}

bool read_function(std::string_view text, Tables& tables) {
  protobuf::Reader r(text);
  uint64_t id = 0;
  Function function;
  while (r.next()) {
    if (r.field() == pprof::kFunctionId) id = r.number();
    if (r.field() == pprof::kFunctionName) function.name = r.number();
    if (r.field() == pprof::kFunctionFile) function.file = r.number();
  }
  tables.functions[id] = function;
  return r.ok();
}

// Numbers with a blank between them.
bool read_numbers(std::string_view text, std::vector<int64_t>& numbers) {
  const char *at = text.data(), *end = at + text.size();
  while (at < end) {
    auto [next, error] = std::from_chars(at, end, numbers.emplace_back());
    if (error != std::errc() || (next < end && *next != ' ')) return false;
    at = next + 1;
  }
  return true;
}

bool read_label(std::string_view text, Tables::Sample& sample) {
  protobuf::Reader r(text);
  auto& [key, value] = sample.labels.emplace_back();
  while (r.next()) {
    if (r.field() == pprof::kLabelKey) key = r.number();
    if (r.field() == pprof::kLabelText) value = r.number();
  }
  return r.ok();
}

bool read_sample(std::string_view text, Tables& tables) {
  protobuf::Reader r(text);
  Tables::Sample& sample = tables.samples.emplace_back();
  while (r.next()) {
    if (r.field() == pprof::kSampleLocation && !r.numbers(sample.locations)) return false;
    if (r.field() == pprof::kSampleValue && !r.numbers(sample.values)) return false;
    if (r.field() == pprof::kSampleLabel && !read_label(r.text(), sample)) return false;
  }
  return r.ok();
}

bool read_sample_type(std::string_view text, Tables& tables) {
  protobuf::Reader r(text);
  auto& [type, unit] = tables.sample_types.emplace_back();
  while (r.next()) {
    if (r.field() == pprof::kValueTypeType) type = r.number();
    if (r.field() == pprof::kValueTypeUnit) unit = r.number();
  }
  return r.ok();
}

bool read_tables(std::string_view bytes, Tables& tables) {
  protobuf::Reader r(bytes);
  while (r.next()) {
    bool good = true;
    switch (r.field()) {
      case pprof::kSampleType: good = read_sample_type(r.text(), tables); break;
      case pprof::kSample: good = read_sample(r.text(), tables); break;
      case pprof::kLocation: good = read_location(r.text(), tables); break;
      case pprof::kFunction: good = read_function(r.text(), tables); break;
      case pprof::kString: tables.strings.emplace_back(r.text()); break;
      case pprof::kComment: good = r.numbers(tables.comments); break;
      default: break;
    }
    if (!good) return false;
  }
  return r.ok();
}

bool resolve(const Tables& tables, Profile& profile) {
  bool known = true;
  auto text = [&](uint64_t index) -> std::string {
    if (index < tables.strings.size()) return tables.strings[index];
    known = false;
    return "";
  };
  for (auto [type, unit] : tables.sample_types) profile.sample_types.emplace_back(text(type), text(unit));
  for (uint64_t index : tables.comments) profile.comments.push_back(text(index));
  for (const Tables::Sample& from : tables.samples) {
    Profile::Sample& sample = profile.samples.emplace_back();
    sample.values = from.values;
    for (auto [key, value] : from.labels) {
      if (text(key) == "operation") sample.operation = text(value);
      if (text(key) == "lived" && !read_numbers(text(value), sample.lived)) return false;
    }
    if (sample.values.size() != profile.sample_types.size()) return false;
    for (uint64_t id : from.locations) {
      auto location = tables.locations.find(id);
      if (location == tables.locations.end()) return false;
      for (const Line& line : location->second) {
        auto function = tables.functions.find(line.function);
        if (function == tables.functions.end()) return false;
        sample.stack.push_back({text(function->second.name), text(function->second.file), line.line, line.column});
      }
    }
  }
  return known;
}

}  // namespace

std::string read_profile(const std::string& path, Profile& profile) {
  std::string bytes;
  if (std::string problem = unpack(path, bytes); !problem.empty()) return problem;
  Tables tables;
  profile = {};
  if (!read_tables(bytes, tables) || tables.sample_types.empty() || !resolve(tables, profile)) {
    return "not a profile in the format of pprof";
  }
  return "";
}

}  // namespace gos::runtime
