#include "edit/terminal.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <utility>

#include "edit/width.h"

namespace gos::edit {

namespace {

std::atomic<bool> window_changed{false};

// Whoever waits for keys also waits for a byte here: another thread has printed, or the window changed.
int wake_ends[2] = {-1, -1};

void wake() {
  int saved = errno;
  [[maybe_unused]] ssize_t n = ::write(wake_ends[1], "", 1);
  errno = saved;
}

void on_window_change(int) {
  window_changed.store(true, std::memory_order_relaxed);
  wake();
}

bool is_set(const char* name) {
  const char* value = std::getenv(name);
  return value != nullptr && *value != '\0';
}

std::string up(size_t rows) { return rows == 0 ? "" : "\x1b[" + std::to_string(rows) + "A"; }
std::string down(size_t rows) { return rows == 0 ? "" : "\x1b[" + std::to_string(rows) + "B"; }

// A row without its escape sequences.
std::string bare(std::string_view row) {
  std::string out;
  for (size_t i = 0; i < row.size(); ++i) {
    if (row[i] != '\x1b') {
      out += row[i];
      continue;
    }
    while (i < row.size() && !std::isalpha(static_cast<unsigned char>(row[i]))) ++i;
  }
  return out;
}

}  // namespace

bool is_dumb_terminal() {
  const char* term = std::getenv("TERM");
  return term == nullptr || *term == '\0' || std::strcmp(term, "dumb") == 0;
}

Terminal::Terminal(int in, int out) : in_(in), out_(out), colour_(!is_set("NO_COLOR") && !is_dumb_terminal()) {
  if (wake_ends[0] < 0 && pipe2(wake_ends, O_CLOEXEC | O_NONBLOCK) != 0) wake_ends[0] = wake_ends[1] = -1;
  struct sigaction action{};
  action.sa_handler = on_window_change;
  action.sa_flags = SA_RESTART;  // writes go on; poll returns all the same
  sigaction(SIGWINCH, &action, nullptr);
}

bool Terminal::enter_raw() {
  if (raw_) return true;
  if (tcgetattr(in_, &before_) != 0) return false;
  termios raw = before_;
  raw.c_iflag &= ~static_cast<tcflag_t>(BRKINT | ICRNL | INPCK | ISTRIP | IXON | INLCR | IGNCR);
  raw.c_cflag |= CS8;
  raw.c_lflag &= ~static_cast<tcflag_t>(ECHO | ICANON | IEXTEN | ISIG);
  raw.c_cc[VMIN] = 1;
  raw.c_cc[VTIME] = 0;
  if (tcsetattr(in_, TCSADRAIN, &raw) != 0) return false;
  lock_.lock();
  raw_ = true;
  aside_ = false;
  write("\x1b[?2004h");  // bracketed paste
  return true;
}

void Terminal::leave_raw() {
  if (!raw_) return;
  write(kept_output());
  {
    std::lock_guard guard(kept_lock_);
    raw_ = false;
    write(kept_);
    kept_.clear();
  }
  write("\x1b[?2004l");
  tcsetattr(in_, TCSADRAIN, &before_);
  lock_.unlock();
}

Terminal::Size Terminal::size() const {
  winsize size{};
  if (ioctl(out_, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) return {80, 24};
  return {size.ws_col, size.ws_row};
}

bool Terminal::pending() const {
  pollfd p{in_, POLLIN, 0};
  return poll(&p, 1, 0) > 0 && (p.revents & POLLIN) != 0;
}

Terminal::Read Terminal::read(std::string& bytes, int timeout) {
  for (;;) {
    if (window_changed.exchange(false)) return Read::kResized;
    pollfd p[2] = {{in_, POLLIN, 0}, {wake_ends[0], POLLIN, 0}};
    lock_.unlock();
    int ready = poll(p, 2, timeout);
    int error = errno;
    bool keys = ready > 0 && p[0].revents != 0;
    // What is printed in many small pieces is not drawn around each.
    constexpr int kPauseMs = 20;
    if (ready > 0 && !keys && !window_changed) keys = poll(p, 1, kPauseMs) > 0;
    lock_.lock();
    if (ready == 0) return Read::kTimeout;
    if (ready < 0) {
      if (error == EINTR) continue;
      return Read::kEnd;
    }
    char buffer[1 << 16];
    if (p[1].revents != 0) {
      while (::read(wake_ends[0], buffer, sizeof buffer) > 0) {
      }
    }
    if (!keys) {
      std::lock_guard guard(kept_lock_);
      if (!window_changed && (aside_ || !kept_.empty())) return Read::kOutput;
      continue;
    }
    ssize_t n = ::read(in_, buffer, sizeof buffer);
    if (n < 0 && (errno == EINTR || errno == EAGAIN)) continue;
    if (n <= 0) return Read::kEnd;
    bytes.append(buffer, static_cast<size_t>(n));
    return Read::kBytes;
  }
}

bool Terminal::begin_output() {
  constexpr std::chrono::milliseconds kPatience(100);
  if (!raw_ || !lock_.try_lock_for(kPatience)) return false;
  if (!raw_) {
    lock_.unlock();
    return false;
  }
  if (!aside_) write(up(drawn_.cursor_row) + "\r\x1b[J");
  aside_ = true;
  write(kept_output());
  return true;
}

void Terminal::end_output() {
  lock_.unlock();
  wake();
}

bool Terminal::take_output(int fd, std::string_view text) {
  constexpr size_t kMaxKept = 256 << 10;
  constexpr std::chrono::milliseconds kPatience(100);
  if (!raw_ || isatty(fd) == 0) return false;
  std::unique_lock guard(kept_lock_);
  // Who reads keys may be waiting for this thread: then it is more.
  kept_taken_.wait_for(guard, kPatience, [this] { return kept_.size() < kMaxKept; });
  if (!raw_) return false;
  if (kept_.empty()) wake();
  kept_ += text;
  return true;
}

std::string Terminal::kept_output() {
  std::lock_guard guard(kept_lock_);
  if (kept_.empty()) return {};
  std::string out = aside_ ? "" : up(drawn_.cursor_row) + "\r\x1b[J";
  out += kept_;
  kept_.clear();
  aside_ = true;
  kept_taken_.notify_all();
  return out;
}

void Terminal::abandon() {
  if (!raw_.exchange(false)) return;
  // A signal may have come while a lock is held: then what is drawn stays, or what is kept is lost.
  constexpr std::chrono::milliseconds kPatience(100);
  bool knows_drawn = lock_.try_lock_for(kPatience);
  if (kept_lock_.try_lock()) {
    if (!kept_.empty() && knows_drawn && !aside_) {
      char away[32] = "\r\x1b[J";
      if (drawn_.cursor_row != 0) std::snprintf(away, sizeof away, "\r\x1b[%zuA\x1b[J", drawn_.cursor_row);
      write(away);
    }
    write(kept_);
    kept_.clear();
    kept_lock_.unlock();
  }
  if (knows_drawn) lock_.unlock();
  constexpr std::string_view kEnd = "\r\n\x1b[?2004l";
  [[maybe_unused]] ssize_t n = ::write(out_, kEnd.data(), kEnd.size());
  tcsetattr(in_, TCSADRAIN, &before_);
}

void Terminal::write(std::string_view text) {
  while (!text.empty()) {
    ssize_t n = ::write(out_, text.data(), text.size());
    if (n < 0 && errno == EAGAIN) {
      pollfd p{out_, POLLOUT, 0};
      poll(&p, 1, 1000);
      continue;
    }
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return;
    text.remove_prefix(static_cast<size_t>(n));
  }
}

// A row of spaces ends, at the left margin, in this row when the cursor stood there, else in the next one.
std::string Terminal::begun_area() {
  int width = size().columns;
  drawn_ = {};
  drawn_.rows.emplace_back();
  drawn_width_ = width;
  top_ = 0;
  return std::string(static_cast<size_t>(width), ' ') + "\r\x1b[K";
}

void Terminal::begin_area() { write(begun_area()); }

void Terminal::draw(const Screen& screen) {
  Size now = size();
  auto height = static_cast<size_t>(now.rows);
  if (now.columns != drawn_width_) resized();
  std::string out = kept_output();
  if (std::exchange(aside_, false)) out += begun_area();
  Screen shown = screen;
  if (screen.rows.size() > height) {
    top_ = std::min({top_, screen.cursor_row, screen.rows.size() - height});
    if (screen.cursor_row >= top_ + height) top_ = screen.cursor_row - height + 1;
    shown.rows.assign(screen.rows.begin() + static_cast<ptrdiff_t>(top_),
                      screen.rows.begin() + static_cast<ptrdiff_t>(top_ + height));
    shown.cursor_row -= top_;
  } else {
    top_ = 0;
  }
  // Rows that stay as they are need not be written.
  size_t same = 0;
  size_t both = std::min(shown.rows.size(), drawn_.rows.size());
  while (same < both && shown.rows[same] == drawn_.rows[same]) ++same;
  size_t at = drawn_.cursor_row;
  auto go_to = [&](size_t row) {
    out += row < at ? up(at - row) : down(row - at);
    at = row;
  };
  if (same < shown.rows.size() || same < drawn_.rows.size()) {
    if (same == shown.rows.size()) --same;
    go_to(std::min(same, drawn_.rows.size() - 1));
    if (same == drawn_.rows.size()) {
      out += "\r\n";
      ++at;
    }
    out += "\r\x1b[J";
    for (size_t i = same; i < shown.rows.size(); ++i) {
      if (i > same) {
        out += "\r\n";
        ++at;
      }
      out += shown.rows[i];
    }
  }
  go_to(shown.cursor_row);
  out += '\r';
  if (shown.cursor_column > 0) out += "\x1b[" + std::to_string(shown.cursor_column) + "C";
  write(out);
  drawn_ = std::move(shown);
}

// Terminals wrap long rows anew when the window gets narrower, and the cursor goes with its character.
void Terminal::resized() {
  if (aside_) return;  // nothing is drawn
  int width = std::max(size().columns, 1);
  size_t above = 0;
  for (size_t i = 0; i < drawn_.rows.size() && i <= drawn_.cursor_row; ++i) {
    int wide = i == drawn_.cursor_row ? drawn_.cursor_column : columns(bare(drawn_.rows[i]));
    above += static_cast<size_t>(i == drawn_.cursor_row ? wide / width : std::max(0, wide - 1) / width + 1);
  }
  above = std::min(above, static_cast<size_t>(size().rows) - 1);
  write(up(above) + "\r\x1b[J");
  drawn_ = {};
  drawn_.rows.emplace_back();
  drawn_width_ = width;
}

void Terminal::end_area() {
  if (aside_) drawn_ = {.rows = {""}};
  write(down(drawn_.rows.size() - 1 - drawn_.cursor_row) + "\r\n");
  drawn_ = {};
}

void Terminal::clear() {
  aside_ = false;
  write("\x1b[H\x1b[2J");
  drawn_ = {};
  drawn_.rows.emplace_back();
}

}  // namespace gos::edit
