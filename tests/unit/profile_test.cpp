// Profiles: what is written is read back, and what is no profile is refused.
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>
#include <stdlib.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "runtime/trace/pprof.h"

using namespace gos::runtime;

namespace {

struct TempDir {
  std::string path;
  TempDir() {
    char name[] = "/tmp/gos-profile-XXXXXX";
    path = mkdtemp(name);
  }
  ~TempDir() { std::filesystem::remove_all(path); }
  std::string file(const std::string& name) const { return path + "/" + name; }
};

std::string slurp(const std::string& path) {
  std::ostringstream out;
  out << std::ifstream(path, std::ios::binary).rdbuf();
  return out.str();
}

void spill(const std::string& path, std::string_view bytes) { std::ofstream(path, std::ios::binary) << bytes; }

ProfileWriter small_profile() {
  ProfileWriter writer({{"alloc_objects", "count"}, {"alloc_space", "bytes"}}, "alloc_space");
  ProfileFrame leaf{"main.leaf", "a.go", 3, 7}, caller{"main.main", "a.go", 300};
  writer.add(std::vector{leaf, caller}, std::vector<int64_t>{2, 32});
  writer.add(std::vector{leaf, caller}, std::vector<int64_t>{1, 16});
  writer.add(std::vector{caller}, std::vector<int64_t>{int64_t{1} << 40, -1}, "CONCAT");
  writer.comment("a comment");
  return writer;
}

std::string problem_of(const std::string& path) {
  Profile profile;
  return read_profile(path, profile);
}

}  // namespace

TEST_CASE("a profile is read back as it was written; equal stacks are one sample") {
  TempDir dir;
  std::string path = dir.file("p.pb.gz");
  REQUIRE(small_profile().write(path) == "");
  Profile profile;
  REQUIRE(read_profile(path, profile) == "");
  REQUIRE(profile.sample_types.size() == 2);
  CHECK(profile.sample_types[1] == std::pair<std::string, std::string>("alloc_space", "bytes"));
  CHECK(profile.comments == std::vector<std::string>{"a comment"});
  REQUIRE(profile.samples.size() == 2);
  const Profile::Sample& twice = profile.samples[0];
  CHECK(twice.values == std::vector<int64_t>{3, 48});
  REQUIRE(twice.stack.size() == 2);
  CHECK(twice.stack[0] == ProfileFrame{"main.leaf", "a.go", 3, 7});
  CHECK(twice.stack[1] == ProfileFrame{"main.main", "a.go", 300, 0});
  CHECK(profile.samples[1].values == std::vector<int64_t>{int64_t{1} << 40, -1});
  CHECK(profile.samples[1].operation == "CONCAT");
  CHECK(twice.operation == "");
}

TEST_CASE("what is no profile is refused with what is wrong") {
  TempDir dir;
  std::string path = dir.file("p.pb.gz");
  CHECK(problem_of(dir.file("none")) == "No such file or directory");
  spill(path, "");
  CHECK(problem_of(path) == "the file is empty");
  spill(path, "package main\n");
  CHECK(problem_of(path) == "not a profile: it is not compressed with gzip");
  REQUIRE(small_profile().write(path) == "");
  std::string whole = slurp(path);
  spill(path, whole.substr(0, whole.size() / 2));
  CHECK(problem_of(path) == "the profile is cut short");
  whole[whole.size() / 2] ^= 0x55;
  spill(path, whole);
  CHECK(problem_of(path) == "the profile is damaged");
  // Any file of gzip that is no profile.
  REQUIRE(ProfileWriter({}, "").write(path) == "");
  CHECK(problem_of(path) == "not a profile in the format of pprof");
}

TEST_CASE("a profile that cannot be written says why") {
  CHECK(small_profile().write("/nowhere/p.pb.gz") == "/nowhere/p.pb.gz: No such file or directory");
}
