// The natives of package os/signal. A handler puts the signal's number into a pipe, from which one goroutine reads.
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <cerrno>
#include <mutex>

#include "runtime/runtime.h"
#include "std/os/broken_pipe.h"
#include "std/tables.h"

namespace gos::std_ {

using runtime::BlockingSection;
using runtime::NativeFrame;
using runtime::NativeStatus;

namespace {

constexpr int kSignals = 65;  // the numbers of Linux: 1 to 64

int pipe_ends[2] = {-1, -1};
std::mutex lock;

void handle(int number) {
  int saved = errno;
  auto byte = static_cast<unsigned char>(number);
  [[maybe_unused]] ssize_t n = ::write(pipe_ends[1], &byte, 1);
  errno = saved;
}

// Signals of faults stay with the runtime, and some no process can catch.
bool changeable(int number) {
  switch (number) {
    case SIGKILL:
    case SIGSTOP:
    case SIGSEGV:
    case SIGBUS:
    case SIGFPE:
    case SIGILL:
    case SIGTRAP:
    case 32:
    case 33: return false;
    default: return number > 0 && number < kSignals;
  }
}

// func disposition(signal, how int)
// 0: the default, 1: ignored, 2: handled.
NativeStatus disposition(NativeFrame& f) {
  int number = static_cast<int>(f.i64(0));
  if (!changeable(number)) return NativeStatus::kDone;
  std::lock_guard guard(lock);
  if (pipe_ends[0] < 0 && ::pipe2(pipe_ends, O_CLOEXEC) == 0) ::fcntl(pipe_ends[1], F_SETFL, O_NONBLOCK);
  struct sigaction action{};
  ::sigfillset(&action.sa_mask);
  action.sa_flags = SA_RESTART | SA_ONSTACK;
  switch (f.i64(1)) {
    case 0: action.sa_handler = SIG_DFL; break;
    case 1: action.sa_handler = SIG_IGN; break;
    default: action.sa_handler = handle;
  }
  ::sigaction(number, &action, nullptr);
  if (number == SIGQUIT && f.i64(1) == 0) runtime::handle_quit_signal();
  if (number == SIGPIPE && f.i64(1) == 0) survive_broken_pipes();
  return NativeStatus::kDone;
}

// func ignored(signal int) bool
NativeStatus ignored(NativeFrame& f) {
  struct sigaction now{};
  f.set_bool(0, ::sigaction(static_cast<int>(f.i64(1)), nullptr, &now) == 0 && now.sa_handler == SIG_IGN);
  return NativeStatus::kDone;
}

// func receive() int
// Blocks until there is a signal.
NativeStatus receive(NativeFrame& f) {
  unsigned char byte = 0;
  {
    BlockingSection blocking(f);
    while (::read(pipe_ends[0], &byte, 1) < 0 && errno == EINTR) {
    }
  }
  f.set_i64(0, byte);
  return NativeStatus::kDone;
}

constexpr runtime::NativeEntry kNatives[] = {
    {"os/signal.disposition", disposition},
    {"os/signal.ignored", ignored},
    {"os/signal.receive", receive},
};

}  // namespace

NativeTable signal_natives() { return kNatives; }

}  // namespace gos::std_
