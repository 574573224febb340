// See finalizer.h.
#include "runtime/gc/finalizer.h"

#include <atomic>
#include <deque>
#include <mutex>
#include <unordered_map>

#include "runtime/gc/mark.h"
#include "runtime/sched/semaphore.h"

namespace gos::runtime {

namespace {

std::mutex finalizers_lock;
std::unordered_map<uint64_t, Finalizer> finalizers;  // by object
struct Cleanup {
  uint64_t object;
  uint64_t closure;
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
    finalizers[object] = finalizer;
  }
}

uint64_t add_cleanup(uint64_t object, uint64_t closure) {
  if (!is_heap(reinterpret_cast<const void*>(object))) return 0;
  std::lock_guard guard(finalizers_lock);
  cleanups[++last_cleanup] = {object, closure};
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
  return true;
}

bool wait_for_finalizer(Goroutine* g) { return sem_acquire(g, &due_semaphore, WaitReason::kFinalizerWait); }

void mark_finalizers(Marker& marker) {
  std::lock_guard guard(finalizers_lock);
  for (const Finalizer& f : due) {
    marker.mark(f.closure);
    for (uint64_t word : f.words) marker.mark(word);
  }
  for (const auto& [object, f] : finalizers) {
    marker.mark(f.closure);
    marker.mark_referents(object);
  }
  for (const auto& [number, cleanup] : cleanups) marker.mark(cleanup.closure);
  marker.drain();
  for (auto at = finalizers.begin(); at != finalizers.end();) {
    if (!marker.is_white(at->first)) {
      ++at;
      continue;
    }
    due.push_back(at->second);
    wake_wanted = true;
    at = finalizers.erase(at);
  }
  for (const Finalizer& f : due) {
    for (uint64_t word : f.words) marker.mark(word);
  }
  marker.drain();
  // A finalizer's object lives on: its cleanups wait until it is dead for good.
  std::erase_if(cleanups, [&](const auto& entry) {
    if (!marker.is_white(entry.second.object)) return false;
    Finalizer call;
    call.closure = entry.second.closure;
    call.count = 0;
    due.push_back(call);
    wake_wanted = true;
    return true;
  });
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
