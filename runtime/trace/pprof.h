// Profiles in the format of pprof, which `go tool pprof` opens: profile.proto (github.com/google/pprof), compressed
// with gzip. A profile is a list of samples: a call stack, and one number for each of the profile's sample types.
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace gos::runtime {

struct ProfileFrame {
  std::string function;
  std::string file;
  int32_t line = 0;
  int32_t column = 0;  // 0: not known
  auto operator<=>(const ProfileFrame&) const = default;
};

// Adds two such lists, whose last elements belong together.
void add_lived(std::vector<int64_t>& to, std::span<const int64_t> from);

class ProfileWriter {
 public:
  // `sample_types` are pairs of type and unit: {"alloc_space", "bytes"}; pprof shows the default one when none is asked
  // for.
  ProfileWriter(std::vector<std::pair<std::string, std::string>> sample_types, std::string default_sample_type);

  // `stack` begins with the innermost frame; calls inlined into a frame are frames of their own. One value a sample
  // type. Equal stacks become one sample, their values added.
  // `operation`, if not empty, becomes the sample's label of that name, which tells stacks apart. `lived`, bytes after
  // the last collections, becomes the label of that name, a text of numbers; equal stacks are added from the last one
  // on.
  void add(std::span<const ProfileFrame> stack, std::span<const int64_t> values, std::string_view operation = {},
           std::span<const int64_t> lived = {});
  void comment(std::string text);
  // The profile as a file holds it.
  std::string compressed();
  // Writes it; what went wrong, "" if nothing.
  std::string write(const std::string& path);

 private:
  struct Sample {
    std::vector<int64_t> values, lived;
  };
  uint64_t string_index(std::string_view text);
  uint64_t function_id(const ProfileFrame& frame);
  uint64_t location_id(const ProfileFrame& frame);

  std::vector<std::string> strings_;
  std::unordered_map<std::string, uint64_t> string_indexes_;
  std::vector<std::pair<uint64_t, uint64_t>> sample_types_;
  uint64_t default_type_, operation_key_, lived_key_;
  std::vector<uint64_t> comments_;
  std::map<std::pair<uint64_t, uint64_t>, uint64_t> functions_;  // name, file
  std::map<ProfileFrame, uint64_t> locations_;
  std::string functions_text_, locations_text_;                           // encoded, in order of ids
  std::map<std::pair<std::vector<uint64_t>, uint64_t>, Sample> samples_;  // by locations and operation
};

// A profile read back.
struct Profile {
  struct Sample {
    std::vector<ProfileFrame> stack;  // innermost first
    std::vector<int64_t> values;
    std::string operation;
    std::vector<int64_t> lived;  // bytes after the last collections, if any were noted
  };
  std::vector<std::pair<std::string, std::string>> sample_types;
  std::vector<std::string> comments;
  std::vector<Sample> samples;
};
// Reads the file; what is wrong with it ("the file is empty"), "" if nothing.
std::string read_profile(const std::string& path, Profile& profile);

}  // namespace gos::runtime
