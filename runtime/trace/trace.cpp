// Rings, and the thread that writes.
#include "runtime/trace/trace.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <cstring>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

#include "base/clock.h"
#include "runtime/trace/format.h"

namespace gos::runtime {

namespace {

constexpr uint32_t kRingEvents = 4096;
constexpr uint32_t kWakeWriterAt = kRingEvents / 2;
constexpr auto kTick = std::chrono::milliseconds(10);
constexpr size_t kWriteBytes = 1 << 20;

// The events of one thread, who alone appends; the writer takes.
struct Ring {
  std::atomic<uint32_t> head{0}, tail{0};
  Ring* next = nullptr;
  TraceEvent events[kRingEvents];
};
std::atomic<Ring*> rings{nullptr};  // only grows
thread_local Ring* own_ring = nullptr;

// The writer's.
struct Writer {
  std::mutex lock;  // guards all of it
  std::condition_variable wake, written;
  std::thread thread;
  bool running = false, stopping = false;
  uint64_t flushes_asked = 0, flushes_done = 0;
  std::vector<std::string> lines;  // write_trace_line

  // Touched by the writer's thread alone while it runs.
  int file = -1;
  std::string text;
  std::string error;
  TraceCounters counters;
  bool counted = false;
};
Writer& writer = *new Writer;  // never destroyed: threads run until the process ends

// Not inlined: a fiber may go on under another thread, whose ring is another.
[[gnu::noinline]] Ring* ring_of_thread() {
  if (own_ring) return own_ring;
  auto* ring = new Ring();
  ring->next = rings.load(std::memory_order_relaxed);
  while (!rings.compare_exchange_weak(ring->next, ring, std::memory_order_release)) {
  }
  return own_ring = ring;
}

// Whole lines only: what was written before a failure stays readable.
void write_out(Writer& w) {
  size_t done = 0;
  while (done < w.text.size() && w.error.empty()) {
    ssize_t n = ::write(w.file, w.text.data() + done, w.text.size() - done);
    if (n >= 0) {
      done += static_cast<size_t>(n);
    } else if (errno != EINTR) {
      w.error = std::strerror(errno);
    }
  }
  w.text.clear();
}

void add_counters(Writer& w, int64_t now) {
  if (!sample_trace_counters) return;
  TraceCounters c;
  sample_trace_counters(&c);
  append_counters(w.text, c, w.counted ? &w.counters : nullptr, now - trace_epoch.load());
  w.counters = c;
  w.counted = true;
}

void take_all(Writer& w, std::vector<std::string>& lines) {
  int64_t from = trace_epoch.load();
  for (Ring* ring = rings.load(std::memory_order_acquire); ring; ring = ring->next) {
    uint32_t head = ring->head.load(std::memory_order_relaxed);
    uint32_t tail = ring->tail.load(std::memory_order_acquire);
    for (; head != tail; ++head) {
      append_event(w.text, ring->events[head % kRingEvents], from);
      if (w.text.size() < kWriteBytes) continue;
      write_out(w);
      ring->head.store(head + 1, std::memory_order_release);
    }
    ring->head.store(head, std::memory_order_release);
  }
  for (std::string& line : lines) {
    w.text += ",\n";
    w.text += line;
  }
  lines.clear();
}

void write_until_stopped() {
  Writer& w = writer;
  std::vector<std::string> lines;
  while (true) {
    std::unique_lock guard(w.lock);
    if (!w.stopping && w.flushes_asked == w.flushes_done) w.wake.wait_for(guard, kTick);
    bool last = w.stopping;
    uint64_t flushes = w.flushes_asked;
    lines.swap(w.lines);
    guard.unlock();
    take_all(w, lines);
    add_counters(w, monotonic_ns());
    write_out(w);
    guard.lock();
    w.flushes_done = flushes;
    w.written.notify_all();
    if (last) return;
  }
}

}  // namespace

std::string start_trace(const std::string& path, const std::string& program, int processors) {
  Writer& w = writer;
  std::unique_lock guard(w.lock);
  if (w.running) return "a trace is being written already";
  w.file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  if (w.file < 0) return std::strerror(errno);
  w.error.clear();
  w.text.clear();
  w.counted = false;
  w.stopping = false;
  w.lines.clear();
  trace_epoch.store(monotonic_ns());
  append_head(w.text, program, processors);
  write_out(w);
  if (!w.error.empty()) {
    ::close(w.file);
    return w.error;
  }
  w.running = true;
  w.thread = std::thread(write_until_stopped);
  trace_on.store(true);
  return {};
}

std::string stop_trace() {
  Writer& w = writer;
  std::unique_lock guard(w.lock);
  if (w.stopping) w.written.wait(guard, [&] { return !w.running; });  // another thread is at it
  if (!w.running) return {};
  trace_on.store(false);
  int64_t now = monotonic_ns();
  if (for_each_trace_run) {
    // Of what still runs, as much as ran until now.
    static int64_t end;
    end = now;
    for_each_trace_run([](int processor, const TraceRun& run) {
      int64_t since = run.since.load(std::memory_order_relaxed);
      if (since < trace_epoch.load() || since >= end) return;
      TraceEvent e{TraceKind::kRun,
                   processor,
                   since,
                   end - since,
                   run.goroutine.load(std::memory_order_relaxed),
                   run.function.load(std::memory_order_relaxed),
                   "end of trace"};
      std::string line;
      append_event(line, e, trace_epoch.load());
      writer.lines.push_back(line.substr(2));
    });
  }
  w.stopping = true;
  guard.unlock();
  w.wake.notify_one();
  w.thread.join();
  guard.lock();
  append_tail(w.text, now - trace_epoch.load());
  write_out(w);
  if (::close(w.file) != 0 && w.error.empty()) w.error = std::strerror(errno);
  w.file = -1;
  w.running = w.stopping = false;
  w.written.notify_all();
  return std::exchange(w.error, {});
}

void flush_trace() {
  Writer& w = writer;
  std::unique_lock guard(w.lock);
  if (!w.running || w.stopping) return;
  uint64_t wanted = ++w.flushes_asked;
  w.wake.notify_one();
  w.written.wait(guard, [&] { return w.flushes_done >= wanted || w.stopping; });
}

void record_trace_event(const TraceEvent& event) {
  Ring* ring = ring_of_thread();
  uint32_t tail = ring->tail.load(std::memory_order_relaxed);
  uint32_t used = tail - ring->head.load(std::memory_order_acquire);
  if (used == kWakeWriterAt) writer.wake.notify_one();
  while (used == kRingEvents) {
    if (!tracing()) return;
    writer.wake.notify_one();
    std::this_thread::sleep_for(std::chrono::microseconds(100));
    used = tail - ring->head.load(std::memory_order_acquire);
  }
  ring->events[tail % kRingEvents] = event;
  ring->tail.store(tail + 1, std::memory_order_release);
}

void write_trace_line(std::string line) {
  std::lock_guard guard(writer.lock);
  if (writer.running) writer.lines.push_back(std::move(line));
}

std::string trace_time(int64_t ns) { return trace_duration(ns - trace_epoch.load(std::memory_order_relaxed)); }

std::string trace_duration(int64_t ns) {
  std::string out;
  append_microseconds(out, ns);
  return out;
}

}  // namespace gos::runtime
