// See finalizer.h.
#include "runtime/gc/finalizer.h"

#include <atomic>
#include <deque>
#include <mutex>
#include <unordered_map>

#include "runtime/gc/mark.h"
#include "runtime/heap/barrier.h"
#include "runtime/sched/semaphore.h"

namespace gos::runtime {

namespace {

std::mutex finalizers_lock;
uint64_t cycle = 0;  // counts ends of marking
struct Entry {
  Finalizer finalizer;
  uint64_t cycle;  // when it was set
};
std::unordered_map<uint64_t, Entry> finalizers;  // by object
struct Cleanup {
  uint64_t object;
  uint64_t closure;
  uint64_t cycle;
};
std::unordered_map<uint64_t, Cleanup> cleanups;  // by number
uint64_t last_cleanup = 0;
std::deque<Finalizer> due;
uint32_t due_semaphore = 0;
bool wake_wanted = false;

}  // namespace

void set_finalizer(uint64_t object, const Finalizer& finalizer) {
  std::lock_guard guard(finalizers_lock);
  if (!is_heap(reinterpret_cast<const void*>(object))) return;  // static: never collected
  if (finalizer.closure == 0) {
    finalizers.erase(object);
  } else {
    finalizers[object] = {finalizer, cycle};
    if (!must_record()) return;
    // The table may have been marked already.
    Marker marker;
    marker.mark(finalizer.closure);
    marker.mark_referents(object);
  }
}

uint64_t add_cleanup(uint64_t object, uint64_t closure) {
  if (!is_heap(reinterpret_cast<const void*>(object))) return 0;
  std::lock_guard guard(finalizers_lock);
  cleanups[++last_cleanup] = {object, closure, cycle};
  if (must_record()) record_pointer(closure);
  return last_cleanup;
}

void stop_cleanup(uint64_t number) {
  std::lock_guard guard(finalizers_lock);
  cleanups.erase(number);
}

bool first_finalizer() {
  static std::atomic<bool> started{false};
  return !started.exchange(true);
}

bool finalizers_due() {
  std::lock_guard guard(finalizers_lock);
  return !due.empty();
}

bool take_finalizer(Finalizer* out) {
  std::lock_guard guard(finalizers_lock);
  if (due.empty()) return false;
  *out = due.front();
  due.pop_front();
  if (must_record()) {
    record_pointer(out->closure);
    for (uint64_t word : out->words) record_pointer(word);
  }
  return true;
}

bool wait_for_finalizer(Goroutine* g) { return sem_acquire(g, &due_semaphore, WaitReason::kFinalizerWait); }

void mark_finalizer_roots(Marker& marker) {
  std::lock_guard guard(finalizers_lock);
  for (const Finalizer& f : due) {
    marker.mark(f.closure);
    for (uint64_t word : f.words) marker.mark(word);
  }
  for (const auto& [object, entry] : finalizers) {
    marker.mark(entry.finalizer.closure);
    marker.mark_referents(object);
  }
  for (const auto& [number, cleanup] : cleanups) marker.mark(cleanup.closure);
}

void visit_finalizer_roots(void (*fn)(uint64_t word, void* context), void* context) {
  std::lock_guard guard(finalizers_lock);
  for (const Finalizer& f : due) {
    fn(f.closure, context);
    for (uint64_t word : f.words) fn(word, context);
  }
  for (const auto& [object, entry] : finalizers) fn(entry.finalizer.closure, context);
  for (const auto& [number, cleanup] : cleanups) fn(cleanup.closure, context);
}

void end_finalizer_cycle() {
  std::lock_guard guard(finalizers_lock);
  ++cycle;
}

uint64_t find_due_finalizers() {
  std::lock_guard guard(finalizers_lock);
  uint64_t bytes = 0;
  size_t first = due.size();
  std::erase_if(finalizers, [&](const auto& item) {
    const auto& [object, entry] = item;
    if (entry.cycle == cycle || !Marker::is_white(object)) return false;
    due.push_back(entry.finalizer);
    return true;
  });
  for (size_t i = first; i < due.size(); ++i) {
    for (uint64_t word : due[i].words) Marker::mark_dead(word, &bytes);
  }
  // A finalizer's object lives on: its cleanups wait until it is dead for good.
  std::erase_if(cleanups, [&](const auto& item) {
    const Cleanup& cleanup = item.second;
    if (cleanup.cycle == cycle || !Marker::is_white(cleanup.object)) return false;
    Finalizer call;
    call.closure = cleanup.closure;
    call.count = 0;
    due.push_back(call);
    return true;
  });
  wake_wanted |= due.size() > first;
  return bytes;
}

void wake_finalizers(Goroutine* g) {
  {
    std::lock_guard guard(finalizers_lock);
    if (!wake_wanted) return;
    wake_wanted = false;
  }
  sem_release(g, &due_semaphore);
}

}  // namespace gos::runtime
