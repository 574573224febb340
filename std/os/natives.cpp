// The natives of package os.
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <string>
#include <vector>

#include "runtime/sched/limits.h"
#include "runtime/sched/sched.h"
#include "runtime/value/equal.h"
#include "std/os/broken_pipe.h"
#include "std/program_args.h"
#include "std/tables.h"

namespace gos::std_ {

using runtime::BlockingSection;
using runtime::NativeFrame;
using runtime::NativeStatus;

namespace {

// The result of a system call, tried again when a signal interrupts it; the error number in `error`, 0 if there is
// none.
template <class Call>
int64_t call_system(NativeFrame& f, int& error, Call call, bool brief = false) {
  BlockingSection blocking(f, brief);
  int64_t n;
  do {
    n = call();
  } while (n < 0 && errno == EINTR);
  error = n < 0 ? errno : 0;
  return n;
}

// Natives with results (value, errno) in slots 0 and 1.
template <class Call>
NativeStatus value_result(NativeFrame& f, Call call) {
  int error;
  int64_t n = call_system(f, error, call);
  f.set_i64(0, n);
  f.set_i64(1, error);
  return NativeStatus::kDone;
}

// Natives with the only result errno in slot 0.
template <class Call>
NativeStatus error_result(NativeFrame& f, Call call) {
  int error;
  call_system(f, error, call);
  f.set_i64(0, error);
  return NativeStatus::kDone;
}

std::string path(NativeFrame& f, int slot) { return std::string(f.string(slot)); }

// func sysOpen(name string, flag int, perm uint32) (fd int, errno int)
NativeStatus sys_open(NativeFrame& f) {
  std::string name = path(f, 2);
  int flags = static_cast<int>(f.i64(4)) | O_CLOEXEC;
  auto mode = static_cast<mode_t>(f.word(5));
  return value_result(f, [&] { return ::open(name.c_str(), flags, mode); });
}

// func sysClose(fd int) (errno int)
NativeStatus sys_close(NativeFrame& f) {
  int fd = static_cast<int>(f.i64(1));
  return error_result(f, [&] { return ::close(fd); });
}

// func sysRead(fd int, p []byte) (n int, errno int)
NativeStatus sys_read(NativeFrame& f) {
  int fd = static_cast<int>(f.i64(2));
  auto p = f.bytes(3);
  return value_result(f, [&] { return ::read(fd, p.data(), p.size()); });
}

// Writes all of p; the number of bytes written, and the error that stopped it.
template <class Write>
NativeStatus write_all(NativeFrame& f, std::span<uint8_t> p, Write write, bool brief = false) {
  size_t done = 0;
  int error = 0;
  while (done < p.size() && error == 0) {
    int64_t n = call_system(f, error, [&] { return write(p.subspan(done), done); }, brief);
    if (n > 0) done += static_cast<size_t>(n);
  }
  f.set_i64(0, static_cast<int64_t>(done));
  f.set_i64(1, error);
  return NativeStatus::kDone;
}

// func sysWrite(fd int, p []byte) (n int, errno int)
NativeStatus sys_write(NativeFrame& f) {
  int fd = static_cast<int>(f.i64(2));
  auto write = [fd](auto rest, size_t) { return runtime::write_output(fd, rest.data(), rest.size()); };
  NativeStatus status = write_all(f, f.bytes(3), write, runtime::is_output(fd));
  if (f.i64(1) == EPIPE) die_of_broken_pipe(fd);
  return status;
}

// func sysPread(fd int, p []byte, off int64) (n int, errno int)
NativeStatus sys_pread(NativeFrame& f) {
  int fd = static_cast<int>(f.i64(2));
  auto p = f.bytes(3);
  int64_t off = f.i64(6);
  return value_result(f, [&] { return ::pread(fd, p.data(), p.size(), off); });
}

// func sysPwrite(fd int, p []byte, off int64) (n int, errno int)
NativeStatus sys_pwrite(NativeFrame& f) {
  int fd = static_cast<int>(f.i64(2));
  int64_t off = f.i64(6);
  return write_all(f, f.bytes(3), [&](auto rest, size_t done) {
    return ::pwrite(fd, rest.data(), rest.size(), off + static_cast<int64_t>(done));
  });
}

// func sysSeek(fd int, off int64, whence int) (pos int64, errno int)
NativeStatus sys_seek(NativeFrame& f) {
  return value_result(f, [&] { return ::lseek(static_cast<int>(f.i64(2)), f.i64(3), static_cast<int>(f.i64(4))); });
}

// func sysTruncate(fd int, size int64) (errno int)
NativeStatus sys_truncate(NativeFrame& f) {
  return error_result(f, [&] { return ::ftruncate(static_cast<int>(f.i64(1)), f.i64(2)); });
}

// func sysSync(fd int) (errno int)
NativeStatus sys_sync(NativeFrame& f) {
  return error_result(f, [&] { return ::fsync(static_cast<int>(f.i64(1))); });
}

// func sysStat(fd int, name string, link bool, out *[5]int64) (errno int)
NativeStatus sys_stat(NativeFrame& f) {
  std::string name = path(f, 2);
  int fd = static_cast<int>(f.i64(1));
  bool link = f.boolean(4);
  struct stat s{};
  int error;
  call_system(f, error, [&] {
    if (fd >= 0) return ::fstat(fd, &s);
    return link ? ::lstat(name.c_str(), &s) : ::stat(name.c_str(), &s);
  });
  auto* out = f.pointer<int64_t>(5);
  out[0] = s.st_size;
  out[1] = s.st_mode;
  out[2] = s.st_mtim.tv_sec * 1'000'000'000 + s.st_mtim.tv_nsec;
  out[3] = static_cast<int64_t>(s.st_dev);
  out[4] = static_cast<int64_t>(s.st_ino);
  f.set_i64(0, error);
  return NativeStatus::kDone;
}

// func sysRemove(name string) (errno int)
NativeStatus sys_remove(NativeFrame& f) {
  std::string name = path(f, 1);
  // Of the two errors the one is told that is not about the kind of file.
  return error_result(f, [&] {
    if (::unlink(name.c_str()) == 0) return 0;
    int first = errno;
    if (::rmdir(name.c_str()) == 0) return 0;
    if (errno == ENOTDIR) errno = first;
    return -1;
  });
}

// func sysRename(from, to string) (errno int)
NativeStatus sys_rename(NativeFrame& f) {
  std::string from = path(f, 1), to = path(f, 3);
  return error_result(f, [&] { return ::rename(from.c_str(), to.c_str()); });
}

// func sysLink(from, to string, symbolic bool) (errno int)
NativeStatus sys_link(NativeFrame& f) {
  std::string from = path(f, 1), to = path(f, 3);
  bool symbolic = f.boolean(5);
  return error_result(
      f, [&] { return symbolic ? ::symlink(from.c_str(), to.c_str()) : ::link(from.c_str(), to.c_str()); });
}

// func sysReadlink(name string) (target string, errno int)
NativeStatus sys_readlink(NativeFrame& f) {
  std::string name = path(f, 3);
  char target[4096];
  int error;
  int64_t n = call_system(f, error, [&] { return ::readlink(name.c_str(), target, sizeof target); });
  if (n > 0) f.set_string(0, {target, static_cast<size_t>(n)});
  f.set_i64(2, error);
  return NativeStatus::kDone;
}

// func sysMkdir(name string, perm uint32) (errno int)
NativeStatus sys_mkdir(NativeFrame& f) {
  std::string name = path(f, 1);
  return error_result(f, [&] { return ::mkdir(name.c_str(), static_cast<mode_t>(f.word(3))); });
}

// func sysChmod(fd int, name string, perm uint32) (errno int)
NativeStatus sys_chmod(NativeFrame& f) {
  int fd = static_cast<int>(f.i64(1));
  std::string name = path(f, 2);
  auto mode = static_cast<mode_t>(f.word(4));
  return error_result(f, [&] { return fd >= 0 ? ::fchmod(fd, mode) : ::chmod(name.c_str(), mode); });
}

// func sysChown(fd int, name string, link bool, uid, gid int) (errno int)
NativeStatus sys_chown(NativeFrame& f) {
  int fd = static_cast<int>(f.i64(1));
  std::string name = path(f, 2);
  bool link = f.boolean(4);
  auto uid = static_cast<uid_t>(f.i64(5));
  auto gid = static_cast<gid_t>(f.i64(6));
  return error_result(f, [&] {
    if (fd >= 0) return ::fchown(fd, uid, gid);
    return link ? ::lchown(name.c_str(), uid, gid) : ::chown(name.c_str(), uid, gid);
  });
}

// func sysChtimes(name string, atime, mtime int64, keepAtime, keepMtime bool) (errno int)
NativeStatus sys_chtimes(NativeFrame& f) {
  std::string name = path(f, 1);
  auto moment = [](int64_t ns, bool keep) {
    constexpr int64_t kSecond = 1'000'000'000;
    int64_t rest = ns % kSecond, borrowed = rest < 0;
    return timespec{ns / kSecond - borrowed, keep ? UTIME_OMIT : rest + borrowed * kSecond};
  };
  const timespec times[] = {moment(f.i64(3), f.boolean(5)), moment(f.i64(4), f.boolean(6))};
  return error_result(f, [&] { return ::utimensat(AT_FDCWD, name.c_str(), times, 0); });
}

// func sysFchdir(fd int) (errno int)
NativeStatus sys_fchdir(NativeFrame& f) {
  return error_result(f, [&] { return ::fchdir(static_cast<int>(f.i64(1))); });
}

// func groups() (list []int, errno int)
NativeStatus groups(NativeFrame& f) {
  std::vector<gid_t> list(static_cast<size_t>(std::max(::getgroups(0, nullptr), 0)));
  int n = ::getgroups(static_cast<int>(list.size()), list.data());
  if (n < 0) {
    f.set_i64(3, errno);
    return NativeStatus::kDone;
  }
  auto* data = static_cast<int64_t*>(f.allocate_bytes(static_cast<size_t>(n) * sizeof(int64_t)));
  std::copy_n(list.begin(), n, data);
  f.set_slice(0, {data, n, n});
  return NativeStatus::kDone;
}

// func sysChdir(name string) (errno int)
NativeStatus sys_chdir(NativeFrame& f) {
  std::string name = path(f, 1);
  return error_result(f, [&] { return ::chdir(name.c_str()); });
}

// func sysGetwd() (dir string, errno int)
NativeStatus sys_getwd(NativeFrame& f) {
  char dir[4096];
  if (::getcwd(dir, sizeof dir) == nullptr) {
    f.set_i64(2, errno);
  } else {
    f.set_string(0, dir);
  }
  return NativeStatus::kDone;
}

char kind_letter(unsigned char type) {
  switch (type) {
    case DT_DIR: return 'd';
    case DT_LNK: return 'L';
    case DT_FIFO: return 'p';
    case DT_SOCK: return 'S';
    case DT_BLK: return 'D';
    case DT_CHR: return 'c';
    case DT_REG: return '-';
    default: return '?';
  }
}

// func sysReadDir(name string) (names []string, kinds string, errno int)
NativeStatus sys_read_dir(NativeFrame& f) {
  std::string name = path(f, 6);
  std::vector<std::string> names;
  std::string kinds;
  int error = 0;
  {
    BlockingSection blocking(f);
    DIR* dir = ::opendir(name.c_str());
    if (dir == nullptr) {
      error = errno;
    } else {
      while (const dirent* e = ::readdir(dir)) {
        std::string_view entry = e->d_name;
        if (entry == "." || entry == "..") continue;
        names.emplace_back(entry);
        kinds += kind_letter(e->d_type);
      }
      ::closedir(dir);
    }
  }
  f.set_strings(0, names);
  f.set_string(3, kinds);
  f.set_i64(5, error);
  return NativeStatus::kDone;
}

// func sysPipe() (r, w int, errno int)
NativeStatus sys_pipe(NativeFrame& f) {
  int fds[2] = {-1, -1};
  if (::pipe2(fds, O_CLOEXEC) != 0) f.set_i64(2, errno);
  f.set_i64(0, fds[0]);
  f.set_i64(1, fds[1]);
  return NativeStatus::kDone;
}

// func args() []string
NativeStatus args(NativeFrame& f) {
  f.set_strings(0, program_args());
  return NativeStatus::kDone;
}

// func Exit(code int)
NativeStatus exit_native(NativeFrame& f) { runtime::exit_process(static_cast<int>(f.i64(0)), f.goroutine()); }

// func Getpid() int
template <auto get>
NativeStatus get_id(NativeFrame& f) {
  f.set_i64(0, static_cast<int64_t>(get()));
  return NativeStatus::kDone;
}

// func hostname() (name string, errno int)
NativeStatus hostname(NativeFrame& f) {
  char name[256];
  if (::gethostname(name, sizeof name) != 0) {
    f.set_i64(2, errno);
  } else {
    f.set_string(0, name);
  }
  return NativeStatus::kDone;
}

// func executable() string
NativeStatus executable(NativeFrame& f) {
  char name[4096];
  ssize_t n = ::readlink("/proc/self/exe", name, sizeof name);
  if (n > 0) f.set_string(0, {name, static_cast<size_t>(n)});
  return NativeStatus::kDone;
}

// The C library's environment is not safe for threads by itself.
std::mutex environment;

// func getenv(key string) (value string, ok bool)
NativeStatus get_environment(NativeFrame& f) {
  std::string key = path(f, 3), value;
  {
    std::lock_guard lock(environment);
    const char* found = ::getenv(key.c_str());
    if (found == nullptr) return NativeStatus::kDone;
    value = found;
  }
  f.set_string(0, value);
  f.set_bool(2, true);
  return NativeStatus::kDone;
}

// func setenv(key, value string, unset bool) (errno int)
NativeStatus set_environment(NativeFrame& f) {
  std::string key = path(f, 1), value = path(f, 3);
  std::lock_guard lock(environment);
  int failed = f.boolean(5) ? ::unsetenv(key.c_str()) : ::setenv(key.c_str(), value.c_str(), 1);
  f.set_i64(0, failed != 0 ? errno : 0);
  return NativeStatus::kDone;
}

// func Environ() []string
NativeStatus environ_native(NativeFrame& f) {
  std::vector<std::string> all;
  {
    std::lock_guard lock(environment);
    for (char** e = ::environ; e != nullptr && *e != nullptr; e++) all.emplace_back(*e);
  }
  f.set_strings(0, all);
  return NativeStatus::kDone;
}

// func Clearenv()
NativeStatus clear_environment(NativeFrame&) {
  std::lock_guard lock(environment);
  ::clearenv();
  return NativeStatus::kDone;
}

// func random() uint32
NativeStatus random_native(NativeFrame& f) {
  f.set_word(0, static_cast<uint32_t>(runtime::system_random()));
  return NativeStatus::kDone;
}

constexpr runtime::NativeEntry kNatives[] = {
    {"os.sysOpen", sys_open},
    {"os.sysClose", sys_close},
    {"os.sysRead", sys_read},
    {"os.sysWrite", sys_write},
    {"os.sysPread", sys_pread},
    {"os.sysPwrite", sys_pwrite},
    {"os.sysSeek", sys_seek},
    {"os.sysTruncate", sys_truncate},
    {"os.sysSync", sys_sync},
    {"os.sysStat", sys_stat},
    {"os.sysRemove", sys_remove},
    {"os.sysRename", sys_rename},
    {"os.sysLink", sys_link},
    {"os.sysReadlink", sys_readlink},
    {"os.sysMkdir", sys_mkdir},
    {"os.sysChmod", sys_chmod},
    {"os.sysChdir", sys_chdir},
    {"os.sysGetwd", sys_getwd},
    {"os.sysReadDir", sys_read_dir},
    {"os.sysPipe", sys_pipe},
    {"os.args", args},
    {"os.sysChown", sys_chown},
    {"os.sysChtimes", sys_chtimes},
    {"os.sysFchdir", sys_fchdir},
    {"os.groups", groups},
    {"os.Exit", exit_native},
    {"syscall.Exit", exit_native},
    {"os.Getpid", get_id<::getpid>},
    {"syscall.Getpid", get_id<::getpid>},
    {"os.Getppid", get_id<::getppid>},
    {"syscall.Getppid", get_id<::getppid>},
    {"os.Getuid", get_id<::getuid>},
    {"syscall.Getuid", get_id<::getuid>},
    {"os.Geteuid", get_id<::geteuid>},
    {"syscall.Geteuid", get_id<::geteuid>},
    {"os.Getgid", get_id<::getgid>},
    {"syscall.Getgid", get_id<::getgid>},
    {"os.Getegid", get_id<::getegid>},
    {"syscall.Getegid", get_id<::getegid>},
    {"os.hostname", hostname},
    {"os.executable", executable},
    {"os.getenv", get_environment},
    {"time.getenv", get_environment},
    {"syscall.getenv", get_environment},
    {"os.setenv", set_environment},
    {"os.Environ", environ_native},
    {"syscall.Environ", environ_native},
    {"os.Clearenv", clear_environment},
    {"os.random", random_native},
};

}  // namespace

NativeTable os_natives() { return kNatives; }

}  // namespace gos::std_
