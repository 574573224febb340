// The natives of internal/gosrt: file descriptors and error numbers.
#include <unistd.h>

#include <array>
#include <cerrno>
#include <string>

#include "std/syscall/errno.h"
#include "std/tables.h"

namespace gos::std_ {

using runtime::BlockingSection;
using runtime::NativeFrame;
using runtime::NativeStatus;

namespace {

// func Read(fd int, p []byte) (n int, errno int)
NativeStatus read_fd(NativeFrame& f) {
  auto p = f.bytes(3);
  int fd = static_cast<int>(f.i64(2));
  ssize_t n;
  int error = 0;
  {
    BlockingSection blocking(f);
    do {
      n = ::read(fd, p.data(), p.size());
    } while (n < 0 && errno == EINTR);
    if (n < 0) error = errno;
  }
  f.set_i64(0, n);
  f.set_i64(1, error);
  return NativeStatus::kDone;
}

// func ErrorText(errno int) string
NativeStatus error_text(NativeFrame& f) {
  std::string_view known = errno_text(static_cast<int>(f.i64(2)));
  if (!known.empty()) {
    f.set_string_shared(0, known);
  } else {
    f.set_string(0, "errno " + std::to_string(f.i64(2)));
  }
  return NativeStatus::kDone;
}

constexpr runtime::NativeEntry kNatives[] = {
    {"internal/gosrt.Read", read_fd},
    {"internal/gosrt.ErrorText", error_text},
};

}  // namespace

NativeTable gosrt_natives() { return kNatives; }

}  // namespace gos::std_
