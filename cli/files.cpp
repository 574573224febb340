// Files and directories (see files.h).
#include "cli/files.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <cstring>
#include <filesystem>

#include "cli/build_constraint.h"

namespace gos::cli {

namespace {

// The most that is read of one file; what is larger is no source text but, say, a device.
constexpr size_t kMaxFileBytes = 512 << 20;

// errno's text as Go has it.
std::string error_text(int code) {
  std::string text = std::strerror(code);
  text[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(text[0])));
  return text;
}

// Whether a call is to be made again that a signal has ended.
bool goes_on(const std::atomic<bool>* interrupted) {
  return errno == EINTR && (interrupted == nullptr || !interrupted->load());
}

// All that can be read of `fd`; an error's text, "" if it went well.
std::string read_all(int fd, std::string& out, const std::atomic<bool>* interrupted = nullptr) {
  struct stat info;
  size_t room = 64 << 10;
  // One byte more than there are: the second read then finds the end.
  if (fstat(fd, &info) == 0 && S_ISREG(info.st_mode) && info.st_size > 0) {
    room = std::min(static_cast<size_t>(info.st_size), kMaxFileBytes) + 1;
  }
  size_t length = 0;
  for (;; room = std::max<size_t>(out.capacity() - length, 4096)) {
    out.resize(length + room);
    ssize_t n = read(fd, out.data() + length, room);
    if (n < 0 && goes_on(interrupted)) continue;
    if (n < 0) return error_text(errno);
    length += static_cast<size_t>(n);
    out.resize(length);
    if (n == 0) return {};
    if (length > kMaxFileBytes) return "file too large";
  }
}

std::string absolute(const std::string& path) {
  std::string text = std::filesystem::absolute(path).lexically_normal().string();
  if (text.size() > 1 && text.ends_with('/')) text.pop_back();
  return text;
}

std::string read_file(const std::string& path, InputFile& file) {
  if (std::string problem = read_text(path, file.text); !problem.empty()) return problem;
  file.name = display_name(path);
  file.path = absolute(path);
  file.script = !path.ends_with(".go");
  return {};
}

// Names of the directory's Go files, sorted; tests are left out or in.
std::vector<std::string> go_files(const std::string& path, bool with_tests, std::string& error) {
  std::vector<std::string> names;
  DIR* dir = opendir(path.c_str());
  if (dir == nullptr) {
    error = "open " + path + ": " + error_text(errno);
    return names;
  }
  while (const dirent* entry = readdir(dir)) {
    std::string_view name = entry->d_name;
    if (name.ends_with("_test.go") && !with_tests) continue;
    if (name.ends_with(".go") && name[0] != '_' && name[0] != '.') {
      names.emplace_back(name);
    }
  }
  closedir(dir);
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace

std::string read_text(const std::string& path, std::string& text, const std::atomic<bool>* interrupted) {
  int fd;
  do {
    fd = open(path.c_str(), O_RDONLY | O_CLOEXEC);
  } while (fd < 0 && goes_on(interrupted));
  if (fd < 0) return "open " + path + ": " + error_text(errno);
  std::string problem = read_all(fd, text, interrupted);
  close(fd);
  return problem.empty() ? problem : "read " + path + ": " + problem;
}

bool has_go_files(const std::string& directory) {
  std::string error;
  return !go_files(directory, false, error).empty();
}

Inputs code_input(std::string code) {
  Inputs inputs;
  inputs.directory = absolute(".");
  inputs.files.push_back({"-e", "-e", std::move(code), true, true});
  return inputs;
}

Inputs read_directory(const std::string& path) { return read_directory(path, false); }

Inputs read_directory(const std::string& path, bool with_tests) {
  Inputs inputs;
  inputs.is_directory = true;
  inputs.directory = absolute(path);
  std::vector<std::string> names = go_files(path, with_tests, inputs.error);
  if (!inputs.error.empty()) return inputs;
  if (names.empty()) inputs.error = "no Go files in " + inputs.directory;
  for (const std::string& name : names) {
    if (!file_name_matches(name)) continue;
    InputFile file;
    inputs.error = read_file(path + (path.ends_with('/') ? "" : "/") + name, file);
    if (!inputs.error.empty()) return inputs;
    if (build_line_matches(file.text)) inputs.files.push_back(std::move(file));
  }
  if (inputs.files.empty() && inputs.error.empty()) {
    inputs.error = "build constraints exclude all Go files in " + inputs.directory;
  }
  return inputs;
}

std::string display_name(const std::string& path) {
  namespace fs = std::filesystem;
  std::error_code failed;
  fs::path here = fs::current_path(failed);
  if (failed) return path;
  fs::path absolute = fs::absolute(path).lexically_normal();
  std::string directory = absolute.parent_path().string();
  std::string relative = absolute.parent_path().lexically_relative(here).string();
  if (relative.empty() || relative.size() >= directory.size()) return absolute.string();
  return relative + "/" + absolute.filename().string();
}

Inputs read_inputs(std::span<const std::string> operands) {
  Inputs inputs;
  struct stat info;
  if (operands.size() == 1 && stat(operands[0].c_str(), &info) == 0 && S_ISDIR(info.st_mode)) {
    return read_directory(operands[0]);
  }
  for (const std::string& path : operands) {
    InputFile file;
    if (path == "-") {
      file.name = file.path = "<stdin>";
      file.script = true;
      inputs.error = read_all(STDIN_FILENO, file.text);
      if (!inputs.error.empty()) inputs.error = "read standard input: " + inputs.error;
    } else {
      inputs.error = read_file(path, file);
    }
    if (!inputs.error.empty()) return inputs;
    if (inputs.files.empty()) inputs.directory = std::filesystem::path(absolute(path)).parent_path().string();
    inputs.files.push_back(std::move(file));
  }
  return inputs;
}

}  // namespace gos::cli
