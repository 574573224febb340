#include "edit/history.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>

namespace gos::edit {

namespace {

constexpr size_t kMaxEntry = 64 << 10;  // bytes of an input that is written
constexpr size_t kMaxEntries = 20'000;  // in memory
constexpr off_t kMaxFile = 4 << 20;     // bytes from which on the older half of the file is dropped

std::string escaped(std::string_view entry) {
  std::string out;
  for (char c : entry) {
    if (c == '\\') {
      out += "\\\\";
    } else if (c == '\n') {
      out += "\\n";
    } else {
      out += c;
    }
  }
  return out;
}

std::string unescaped(std::string_view line) {
  std::string out;
  for (size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '\\' && i + 1 < line.size()) {
      ++i;
      out += line[i] == 'n' ? '\n' : line[i];
    } else {
      out += line[i];
    }
  }
  return out;
}

class File {
 public:
  explicit File(int fd) : fd_(fd) {}
  ~File() {
    if (fd_ >= 0) close(fd_);
  }
  File(const File&) = delete;
  File& operator=(const File&) = delete;
  int fd() const { return fd_; }

 private:
  int fd_;
};

// The error, 0 for none. Devices, pipes and directories are none to keep a history in.
int check_regular(int fd) {
  struct stat info;
  if (fstat(fd, &info) != 0) return errno;
  if (S_ISDIR(info.st_mode)) return EISDIR;
  return S_ISREG(info.st_mode) ? 0 : EINVAL;
}

bool write_all(int fd, std::string_view text) {
  while (!text.empty()) {
    ssize_t n = write(fd, text.data(), text.size());
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return false;
    text.remove_prefix(static_cast<size_t>(n));
  }
  return true;
}

std::string read_all(int fd) {
  std::string out;
  char buffer[1 << 16];
  for (;;) {
    ssize_t n = read(fd, buffer, sizeof buffer);
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return out;
    out.append(buffer, static_cast<size_t>(n));
  }
}

// Whether the path still names the open file.
bool same_file(int fd, const std::string& path) {
  struct stat opened, named;
  return fstat(fd, &opened) == 0 && stat(path.c_str(), &named) == 0 && opened.st_ino == named.st_ino &&
         opened.st_dev == named.st_dev;
}

// Holding the lock of `fd`: the newer half in a new file under the old name.
void drop_older_half(int fd, const std::string& path) {
  if (lseek(fd, 0, SEEK_SET) != 0) return;
  std::string text = read_all(fd);
  size_t from = text.find('\n', text.size() / 2);
  if (from == std::string::npos) return;
  std::string fresh = path + ".new";
  File out(open(fresh.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
  if (out.fd() < 0) return;
  if (!write_all(out.fd(), std::string_view(text).substr(from + 1)) || rename(fresh.c_str(), path.c_str()) != 0) {
    unlink(fresh.c_str());
  }
}

}  // namespace

std::string History::default_path() {
  if (const char* path = std::getenv("GOS_HISTORY")) return path;
  const char* state = std::getenv("XDG_STATE_HOME");
  if (state != nullptr && *state == '/') return std::string(state) + "/gos/history";
  const char* home = std::getenv("HOME");
  if (home == nullptr || *home != '/') return "";
  return std::string(home) + "/.local/state/gos/history";
}

History::History(std::string path) : path_(std::move(path)) {
  if (path_.empty()) return;
  File file(open(path_.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
  if (file.fd() < 0) {
    if (errno != ENOENT) fail(errno);
    return;
  }
  if (int error = check_regular(file.fd())) {
    fail(error);
    return;
  }
  std::string text = read_all(file.fd());
  for (size_t at = 0; at < text.size();) {
    size_t end = std::min(text.find('\n', at), text.size());
    if (end > at) entries_.push_back(unescaped(std::string_view(text).substr(at, end - at)));
    at = end + 1;
  }
}

void History::fail(int error) {
  problem_ = path_ + ": " + std::strerror(error);
  path_.clear();
}

void History::add(const std::string& entry) {
  if (entry.empty() || (!entries_.empty() && entries_.back() == entry)) return;
  entries_.push_back(entry);
  if (entries_.size() > kMaxEntries) entries_.erase(entries_.begin(), entries_.begin() + kMaxEntries / 2);
  if (!path_.empty() && entry.size() <= kMaxEntry) append(escaped(entry) + "\n");
}

void History::append(const std::string& line) {
  std::error_code ignored;
  std::filesystem::create_directories(std::filesystem::path(path_).parent_path(), ignored);
  for (;;) {
    File file(open(path_.c_str(), O_RDWR | O_APPEND | O_CREAT | O_NONBLOCK | O_CLOEXEC, 0600));
    if (file.fd() < 0) return fail(errno);
    if (int error = check_regular(file.fd())) return fail(error);
    while (flock(file.fd(), LOCK_EX) != 0) {
      if (errno != EINTR) return fail(errno);
    }
    if (!same_file(file.fd(), path_)) continue;
    if (!write_all(file.fd(), line)) return fail(errno);
    struct stat info;
    if (fstat(file.fd(), &info) == 0 && info.st_size > kMaxFile) drop_older_half(file.fd(), path_);
    return;
  }
}

}  // namespace gos::edit
