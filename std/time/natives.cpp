// The natives of package time: clocks, sleeping, timers.
#include <fcntl.h>
#include <time.h>
#include <unistd.h>

#include <cerrno>
#include <deque>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>

#include "runtime/sched/sched.h"
#include "runtime/sched/seeded.h"
#include "runtime/sched/timer.h"
#include "std/tables.h"

namespace gos::std_ {

using runtime::NativeFrame;
using runtime::NativeStatus;
using runtime::Timer;

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

// A timer that Go code knows by its number. `timer` comes first: fire is given its address.
struct NumberedTimer {
  Timer timer;
  uint64_t number = 0;
};

// The pending timers. One that was stopped or has fired for the last time is deleted some timers later: another thread
// may still be firing it.
class TimerTable {
 public:
  uint64_t add(std::unique_ptr<NumberedTimer> t) {
    std::lock_guard lock(mutex_);
    while (fired_.size() > kKept) fired_.pop_front();
    t->number = ++last_;
    uint64_t number = t->number;
    runtime::start_timer(&t->timer);
    timers_.emplace(number, std::move(t));
    return number;
  }
  bool stop(uint64_t number) {
    std::lock_guard lock(mutex_);
    auto at = timers_.find(number);
    if (at == timers_.end()) return false;
    bool pending = runtime::stop_timer(&at->second->timer);
    // A periodic timer may be firing on another thread right now.
    fired_.push_back(std::move(at->second));
    timers_.erase(at);
    return pending;
  }
  void fired(uint64_t number) {
    std::lock_guard lock(mutex_);
    auto at = timers_.find(number);
    if (at == timers_.end()) return;
    fired_.push_back(std::move(at->second));
    timers_.erase(at);
  }

 private:
  std::mutex mutex_;
  uint64_t last_ = 0;
  std::unordered_map<uint64_t, std::unique_ptr<NumberedTimer>> timers_;
  std::deque<std::unique_ptr<NumberedTimer>> fired_;
  static constexpr size_t kKept = 64;
};

TimerTable timers;

void fire(Timer* timer, runtime::Processor* p) {
  uint64_t number = reinterpret_cast<NumberedTimer*>(timer)->number;
  bool once = timer->period == 0;
  runtime::fire_start_goroutine(timer, p);
  if (once) timers.fired(number);
}

// func startTimer(ns int64, period int64, f func()) (timer uint64)
NativeStatus start_timer(NativeFrame& f) {
  auto t = std::make_unique<NumberedTimer>();
  t->timer.when = later(f.i64(1));
  t->timer.period = f.i64(2);
  t->timer.fire = fire;
  t->timer.go_pointer = f.word(3);
  f.set_word(0, timers.add(std::move(t)));
  return NativeStatus::kDone;
}

// func stopTimer(timer uint64) bool
NativeStatus stop_timer(NativeFrame& f) {
  f.set_bool(0, timers.stop(f.word(1)));
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
    {"time.now", now},
    {"time.readFile", read_file},
    {"time.sleep", sleep},
    {"time.startTimer", start_timer},
    {"time.stopTimer", stop_timer},
};

}  // namespace

NativeTable time_natives() { return kNatives; }

}  // namespace gos::std_
