// The natives of package os for other processes.
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <string>
#include <vector>

#include "runtime/sched/sched.h"
#include "std/os/broken_pipe.h"
#include "std/support.h"
#include "std/tables.h"

namespace gos::std_ {

using runtime::BlockingSection;
using runtime::GoString;
using runtime::NativeFrame;
using runtime::NativeStatus;

namespace {
void do_nothing(int) {}
}  // namespace

void survive_broken_pipes() {
  struct sigaction action{};
  action.sa_handler = do_nothing;  // and not SIG_IGN, which other programs would inherit
  action.sa_flags = SA_RESTART | SA_ONSTACK;
  ::sigaction(SIGPIPE, &action, nullptr);
}

void die_of_broken_pipe(int fd) {
  struct sigaction now{};
  if ((fd != STDOUT_FILENO && fd != STDERR_FILENO) || ::sigaction(SIGPIPE, nullptr, &now) != 0) return;
  // The program ignores the signal or handles it.
  if (now.sa_handler != do_nothing) return;
  ::signal(SIGPIPE, SIG_DFL);
  ::raise(SIGPIPE);
}

namespace {

// Strings as execve wants them.
class Words {
 public:
  explicit Words(std::span<GoString> texts) {
    for (const GoString& text : texts) texts_.emplace_back(text.view());
    for (std::string& text : texts_) pointers_.push_back(text.data());
    pointers_.push_back(nullptr);
  }
  char** data() { return pointers_.data(); }

 private:
  std::vector<std::string> texts_;
  std::vector<char*> pointers_;
};

// Descriptors of this process, out of the way of the numbers they get in the child. They are closed at the end.
class MovedFiles {
 public:
  ~MovedFiles() {
    for (int fd : fds_)
      if (fd >= 0) ::close(fd);
  }
  // False, with errno, if a descriptor is not open.
  bool move(std::span<int64_t> files) {
    for (int64_t file : files) {
      int fd = file < 0 ? -1 : ::fcntl(static_cast<int>(file), F_DUPFD_CLOEXEC, static_cast<int>(files.size()) + 3);
      if (file >= 0 && fd < 0) return false;
      fds_.push_back(fd);
    }
    return true;
  }
  const std::vector<int>& fds() const { return fds_; }

 private:
  std::vector<int> fds_;
};

struct Spawn {
  Spawn() {
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawnattr_init(&attributes);
  }
  ~Spawn() {
    ::posix_spawn_file_actions_destroy(&actions);
    ::posix_spawnattr_destroy(&attributes);
  }
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
};

// func spawn(path, dir string, argv, env []string, files []int, session, group bool, pgid int) (pid int, errno int)
NativeStatus spawn(NativeFrame& f) {
  std::string path(f.string(2)), dir(f.string(4));
  Words arguments(f.span<GoString>(6)), environment(f.span<GoString>(9));
  MovedFiles moved;
  if (!moved.move(f.span<int64_t>(12))) {
    f.set_i64(1, errno);
    return NativeStatus::kDone;
  }
  Spawn s;
  const std::vector<int>& fds = moved.fds();
  for (size_t i = 0; i < fds.size() || i < 3; i++) {
    int target = static_cast<int>(i);
    if (i < fds.size() && fds[i] >= 0) {
      ::posix_spawn_file_actions_adddup2(&s.actions, fds[i], target);
    } else if (::fcntl(target, F_GETFD) >= 0) {
      ::posix_spawn_file_actions_addclose(&s.actions, target);
    }
  }
  if (!dir.empty()) ::posix_spawn_file_actions_addchdir_np(&s.actions, dir.c_str());
  sigset_t signals;
  ::sigfillset(&signals);
  ::posix_spawnattr_setsigdefault(&s.attributes, &signals);
  ::sigemptyset(&signals);
  ::posix_spawnattr_setsigmask(&s.attributes, &signals);
  int flags = POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK;
  if (f.boolean(15)) flags |= POSIX_SPAWN_SETSID;
  if (f.boolean(16)) {
    flags |= POSIX_SPAWN_SETPGROUP;
    ::posix_spawnattr_setpgroup(&s.attributes, static_cast<pid_t>(f.i64(17)));
  }
  ::posix_spawnattr_setflags(&s.attributes, static_cast<short>(flags));
  pid_t pid = -1;
  int error;
  {
    BlockingSection blocking(f);
    error = ::posix_spawn(&pid, path.c_str(), &s.actions, &s.attributes, arguments.data(), environment.data());
  }
  f.set_i64(0, pid);
  f.set_i64(1, error);
  return NativeStatus::kDone;
}

// func awaitExit(pid int) (errno int)
// Blocks until a child has ended, and leaves it there.
NativeStatus await_exit(NativeFrame& f) {
  auto pid = static_cast<id_t>(f.i64(1));
  int error = 0;
  {
    BlockingSection blocking(f);
    siginfo_t info;
    while (::waitid(P_PID, pid, &info, WEXITED | WNOWAIT) != 0) {
      error = errno;
      if (error != EINTR) break;
      error = 0;
    }
  }
  f.set_i64(0, error);
  return NativeStatus::kDone;
}

// func reap(pid int, usage *syscall.Rusage) (status int, errno int)
NativeStatus reap(NativeFrame& f) {
  int status = 0;
  rusage usage{};
  static_assert(sizeof(rusage) == 18 * sizeof(int64_t));  // as syscall.Rusage
  pid_t got;
  do {
    got = ::wait4(static_cast<pid_t>(f.i64(2)), &status, 0, &usage);
  } while (got < 0 && errno == EINTR);
  f.set_i64(1, got < 0 ? errno : 0);
  f.set_i64(0, status);
  std::memcpy(checked_pointer<void>(f, 3), &usage, sizeof usage);
  return NativeStatus::kDone;
}

// func sysKill(pid, signal int) (errno int)
NativeStatus sys_kill(NativeFrame& f) {
  bool failed = ::kill(static_cast<pid_t>(f.i64(1)), static_cast<int>(f.i64(2))) != 0;
  f.set_i64(0, failed ? errno : 0);
  return NativeStatus::kDone;
}

constexpr runtime::NativeEntry kNatives[] = {
    {"os.spawn", spawn},      {"os.awaitExit", await_exit}, {"os.reap", reap},
    {"os.sysKill", sys_kill}, {"syscall.kill", sys_kill},
};

}  // namespace

NativeTable process_natives() { return kNatives; }

}  // namespace gos::std_
