// The natives of package time: clocks, sleeping, timers.
#include <fcntl.h>
#include <time.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <string>

#include "runtime/chan/timer.h"
#include "runtime/sched/sched.h"
#include "runtime/sched/seeded.h"
#include "runtime/sched/timer.h"
#include "std/tables.h"

namespace gos::std_ {

using runtime::NativeFrame;
using runtime::NativeStatus;

namespace {

// func now() (sec int64, nsec int64, mono int64)
NativeStatus now(NativeFrame& f) {
  int64_t wall = runtime::program_wall_clock();
  f.set_i64(0, wall / 1'000'000'000);
  f.set_i64(1, wall % 1'000'000'000);
  f.set_i64(2, runtime::program_clock() - runtime::program_start + 1);
  return NativeStatus::kDone;
}

int64_t later(int64_t ns) {
  int64_t when;
  return __builtin_add_overflow(runtime::timer_clock(), ns, &when) ? INT64_MAX : when;
}

// func sleep(ns int64)
NativeStatus sleep(NativeFrame& f) {
  runtime::sleep_until(f.goroutine(), later(f.i64(0)));
  return NativeStatus::kPark;
}

runtime::ChannelTimer* timer_at(NativeFrame& f, int slot) { return f.pointer<runtime::ChannelTimer>(slot); }

// The three words of the Time that a timer due at `when` sends; as Now makes them.
void compose_time(const runtime::ChannelTimer* timer, int64_t when, void* element) {
  constexpr int64_t kUnixToInternal = 62135596800, kWallToInternal = 59453308800;
  int64_t wall = runtime::program_wall_clock() - (runtime::timer_clock() - when);
  int64_t seconds = wall / 1'000'000'000 + kUnixToInternal - kWallToInternal;
  auto nanoseconds = static_cast<uint64_t>(wall % 1'000'000'000);
  uint64_t words[3] = {uint64_t{1} << 63 | static_cast<uint64_t>(seconds) << 30 | nanoseconds,
                       static_cast<uint64_t>(when - runtime::program_start + 1), timer->location};
  std::memcpy(element, words, sizeof words);
}

// func startTimer(t *timer, ns, interval int64)
NativeStatus start_timer(NativeFrame& f) {
  runtime::ChannelTimer* t = timer_at(f, 0);
  int64_t when = later(f.i64(1));
  if (t->channel) {
    t->compose = compose_time;
    runtime::start_channel_timer(t, when, f.i64(2));
  } else {
    t->timer.when = when;
    t->timer.fire = runtime::fire_start_goroutine;
    t->timer.heap_index = -1;
    runtime::start_timer(&t->timer);
  }
  return NativeStatus::kDone;
}

// func stopTimer(t *timer) bool
NativeStatus stop_timer(NativeFrame& f) {
  runtime::ChannelTimer* t = timer_at(f, 1);
  f.set_bool(0, t->channel ? runtime::stop_channel_timer(f.goroutine()->p, t) : runtime::stop_timer(&t->timer));
  return NativeStatus::kDone;
}

// func resetTimer(t *timer, ns, interval int64) bool
NativeStatus reset_timer(NativeFrame& f) {
  runtime::ChannelTimer* t = timer_at(f, 1);
  int64_t when = later(f.i64(2));
  f.set_bool(0, t->channel ? runtime::reset_channel_timer(f.goroutine()->p, t, when, f.i64(3))
                           : runtime::reset_timer(&t->timer, when));
  return NativeStatus::kDone;
}

// func readFile(path string) (data []byte, errno int)
NativeStatus read_file(NativeFrame& f) {
  constexpr size_t kLimit = 10 << 20;
  std::string path(f.string(4)), data;
  int error = 0;
  {
    runtime::BlockingSection blocking(f);
    int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    ssize_t n = fd;
    char buffer[4096];
    while (n >= 0 && data.size() <= kLimit && (n = ::read(fd, buffer, sizeof buffer)) > 0)
      data.append(buffer, static_cast<size_t>(n));
    if (n < 0) error = errno;
    if (fd >= 0) ::close(fd);
  }
  if (error == 0) f.set_bytes(0, data);
  f.set_i64(3, error);
  return NativeStatus::kDone;
}

constexpr runtime::NativeEntry kNatives[] = {
    {"time.now", now},     {"time.readFile", read_file},     {"time.resetTimer", reset_timer},
    {"time.sleep", sleep}, {"time.startTimer", start_timer}, {"time.stopTimer", stop_timer},
};

}  // namespace

NativeTable time_natives() { return kNatives; }

}  // namespace gos::std_
