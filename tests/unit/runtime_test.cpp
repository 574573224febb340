// The runtime under a fake interpreter: a goroutine's "func value" is a C++ object whose step function plays the
// bytecode, parking as the interpreter parks.
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>

#include <chrono>
#include <cmath>
#include <cstdio>
#include <map>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include "runtime/chan/chan.h"
#include "runtime/gc/gc.h"
#include "runtime/heap/central.h"
#include "runtime/hooks.h"
#include "runtime/native/native.h"
#include "runtime/panic/panic.h"
#include "runtime/runtime.h"
#include "runtime/sched/semaphore.h"
#include "runtime/sched/timer.h"
#include "runtime/stack/stack.h"
#include "runtime/value/interfaces.h"
#include "runtime/value/map.h"
#include "runtime/value/slices.h"
#include "runtime/value/strings.h"

using namespace gos::runtime;
using gos::bytecode::kTypeComparable;
using gos::bytecode::kTypeDirect;
using gos::bytecode::kTypeMemEqual;

namespace {

enum class Step { kPark, kYield, kEnd };

// A fake closure object.
struct Body {
  const gos::bytecode::Function* function = nullptr;
  std::function<Step(Goroutine*)> step;
};

void run_goroutine(Goroutine* g) {
  while (g) {
    auto* body = reinterpret_cast<Body*>(g->start_closure);
    switch (body->step(g)) {
      case Step::kPark: g = park_and_pick(g); break;
      case Step::kYield: g = yield_and_pick(g); break;
      case Step::kEnd: g = end_and_pick(g); break;
    }
  }
}

void start_once() {
  static bool started = [] {
    hooks.run_goroutine = run_goroutine;
    SchedulerOptions options;
    options.processors = 4;
    return start_runtime(options);
  }();
  REQUIRE(started);
}

uint64_t closure(Body* body) { return reinterpret_cast<uint64_t>(body); }

// Runs fn as goroutine 1 to its end.
void in_goroutine(const std::function<void(Goroutine*)>& fn) {
  start_once();
  Body body{nullptr, [&](Goroutine* g) {
              fn(g);
              return Step::kEnd;
            }};
  run_main(closure(&body), false);
}

Type make_type(Kind kind, uint64_t size, uint8_t align, uint8_t flags, const uint64_t* map = nullptr,
               uint64_t pointer_bytes = 0) {
  static uint32_t next_id = 0;
  Type t{};
  t.kind = kind;
  t.size = size;
  t.align = align;
  t.flags = flags;
  t.pointer_map = map;
  t.pointer_bytes = pointer_bytes;
  t.id = next_id++;
  t.hash = t.id * 2654435761u;
  return t;
}

const uint64_t kOne[] = {1}, kThree[] = {3}, kTwo[] = {2};
Type int_type = make_type(Kind::kInt, 8, 8, kTypeComparable | kTypeMemEqual);
Type int32_type = make_type(Kind::kInt32, 4, 4, kTypeComparable | kTypeMemEqual);
Type byte_type = make_type(Kind::kUint8, 1, 1, kTypeComparable | kTypeMemEqual);
Type float_type = make_type(Kind::kFloat64, 8, 8, kTypeComparable);
Type string_type = make_type(Kind::kString, 16, 8, kTypeComparable, kOne, 8);
Type pointer_type = make_type(Kind::kPointer, 8, 8, kTypeComparable | kTypeMemEqual | kTypeDirect, kOne, 8);
Type any_type = make_type(Kind::kInterface, 16, 8, kTypeComparable, kTwo, 16);
Type slice_type = make_type(Kind::kSlice, 24, 8, 0, kOne, 8);
Type node_type = make_type(Kind::kStruct, 24, 8, kTypeComparable | kTypeMemEqual, kThree, 16);  // two links, a number

struct Node {
  Node* left;
  Node* right;
  int64_t value;
};

Type map_type(const Type* key, const Type* elem) {
  Type t = make_type(Kind::kMap, 8, 8, kTypeDirect, kOne, 8);
  t.key = key;
  t.elem = elem;
  return t;
}

uint64_t live_objects(Goroutine* g) {
  MemStats stats;
  read_mem_stats(g, &stats);
  return stats.heap_objects;
}

struct SelfInit {
  SelfInit() {
    for (Type* t : {&int_type, &int32_type, &byte_type, &float_type, &string_type, &pointer_type, &any_type,
                    &slice_type, &node_type}) {
      t->self = t;
    }
    slice_type.elem = &int_type;
    slice_type.name = "[]int";
  }
} self_init;

Node* make_tree(Goroutine* g, int depth) {
  Handle node(g, allocate(mutator(g), &node_type));
  node.get<Node>()->value = depth;
  if (depth > 0) {
    Node* left = make_tree(g, depth - 1);
    node.get<Node>()->left = left;
    Node* right = make_tree(g, depth - 1);
    node.get<Node>()->right = right;
  }
  return node.get<Node>();
}

int64_t count_tree(const Node* n) { return n ? 1 + count_tree(n->left) + count_tree(n->right) : 0; }

}  // namespace

TEST_CASE("size classes and rounding are Go's") {
  CHECK(round_up_size(1, true) == 8);
  CHECK(round_up_size(33, true) == 48);
  CHECK(round_up_size(1024, true) == 1024);
  CHECK(round_up_size(1024, false) == 1144);  // a header in class 1152
  CHECK(round_up_size(32760, true) == 32768);
  CHECK(round_up_size(32769, true) == 40960);
}

TEST_CASE("the heap finds objects by interior pointers") {
  in_goroutine([](Goroutine* g) {
    for (uint64_t size : {8, 24, 48, 512, 513, 5000, 32000, 100000}) {
      auto* p = static_cast<std::byte*>(allocate_bytes(mutator(g), size));
      ObjectRef first = find_object(p);
      CHECK(first.base == reinterpret_cast<uintptr_t>(p));
      CHECK(find_object(p + size - 1).base == first.base);
      CHECK(first.size >= size);
    }
    uint64_t on_stack = 0;
    CHECK_FALSE(is_heap(&on_stack));
    CHECK(find_object(&on_stack).base == 0);
  });
}

TEST_CASE("a collection keeps what is reachable and frees the rest") {
  in_goroutine([](Goroutine* g) {
    collect(g, GcCause::kForced);
    uint64_t before = live_objects(g);
    {
      Handle tree(g, make_tree(g, 14));
      collect(g, GcCause::kForced);
      CHECK(live_objects(g) - before == (1 << 15) - 1);
      CHECK(count_tree(tree.get<Node>()) == (1 << 15) - 1);
    }
    collect(g, GcCause::kForced);
    CHECK(live_objects(g) == before);
    // Large objects, and arrays with a header: only their pointers keep things alive.
    Handle array(g, allocate_array(mutator(g), &pointer_type, 100));
    Handle large(g, allocate_array(mutator(g), &node_type, 10000));
    array.get<Node*>()[99] = make_tree(g, 0);
    large.get<Node>()[9999].right = make_tree(g, 1);
    large.get<Node>()[9999].value = reinterpret_cast<int64_t>(make_tree(g, 0));
    collect(g, GcCause::kForced);
    CHECK(live_objects(g) - before == 2 + 1 + 3);
    CHECK(heap().verify() == "");
  });
}

TEST_CASE("freed memory is zero when it is handed out again") {
  in_goroutine([](Goroutine* g) {
    for (int round = 0; round < 5; ++round) {
      bool zero = true;
      for (int i = 0; i < 2000; ++i) {
        auto* p = static_cast<uint64_t*>(allocate_bytes(mutator(g), 48));
        for (int k = 0; k < 6; ++k) zero &= p[k] == 0;
        for (int k = 0; k < 6; ++k) p[k] = ~uint64_t{0};
        auto* n = static_cast<Node*>(allocate(mutator(g), &node_type));
        zero &= !n->left && !n->right && n->value == 0;
        n->value = -1;
      }
      CHECK(zero);
      collect(g, GcCause::kForced);
    }
  });
}

TEST_CASE("append grows as in Go") {
  in_goroutine([](Goroutine* g) {
    auto capacities = [&](const Type* elem, int64_t count) {
      std::string out;
      GoSlice s;
      HandleScope keep(g);
      keep.add(nullptr);
      int64_t last = -1;
      uint64_t zero[4] = {};
      for (int64_t i = 0; i < count; ++i) {
        REQUIRE(append_slice(mutator(g), &s, zero, 1, elem));
        keep.set(0, s.data);
        if (s.capacity != last) out += std::to_string(last = s.capacity) + " ";
      }
      return out;
    };
    CHECK(capacities(&int_type, 2000) == "1 2 4 8 16 32 64 128 256 512 848 1280 1792 2560 ");
    CHECK(capacities(&string_type, 2000) == "1 2 4 8 16 32 71 143 303 591 1023 1535 2560 ");
    CHECK(capacities(&byte_type, 3000) == "8 16 32 64 128 256 512 896 1408 2048 3072 ");
  });
}

TEST_CASE("maps: set, get, delete, clear, against std::map") {
  in_goroutine([](Goroutine* g) {
    Type type = map_type(&int_type, &int_type);
    Handle map(g, new_map(mutator(g), &type, 0));
    std::map<uint64_t, uint64_t> model;
    MapStatus status;
    uint64_t x = 12345;
    for (int i = 0; i < 200000; ++i) {
      x = x * 6364136223846793005ull + 1442695040888963407ull;
      uint64_t key = (x >> 33) % 5000;
      if (x >> 62 == 0) {
        map_delete(map.get<Map>(), &key, &status);
        model.erase(key);
      } else {
        *static_cast<uint64_t*>(map_assign_64(mutator(g), map.get<Map>(), key, &status)) = x;
        model[key] = x;
      }
    }
    CHECK(map.get<Map>()->count == model.size());
    bool same = true;
    for (uint64_t key = 0; key < 5000; ++key) {
      auto* found = static_cast<const uint64_t*>(map_get_64(map.get<Map>(), key));
      auto at = model.find(key);
      same &= (found != nullptr) == (at != model.end()) && (!found || *found == at->second);
      same &= map_get(map.get<Map>(), &key, &status) == found;
    }
    CHECK(same);
    map_clear(map.get<Map>(), &status);
    CHECK(map.get<Map>()->count == 0);
    CHECK(map_get_64(map.get<Map>(), 7) == nullptr);
    CHECK(status.error == MapError::kNone);
  });
}

TEST_CASE("maps: strings, interfaces, NaN, nil and unhashable keys") {
  in_goroutine([](Goroutine* g) {
    MapStatus status;
    Type strings = map_type(&string_type, &int32_type);
    Handle map(g, new_map(mutator(g), &strings, 100));
    for (int i = 0; i < 3000; ++i) {
      GoString key = new_string(mutator(g), "key" + std::to_string(i));
      Handle keep(g, key.data);
      *static_cast<int32_t*>(map_assign_string(mutator(g), map.get<Map>(), &key, &status)) = -i;
    }
    collect(g, GcCause::kForced);
    bool all = true;
    for (int i = 0; i < 3000; ++i) {
      std::string text = "key" + std::to_string(i);
      auto* found =
          static_cast<const int32_t*>(map_get_string(map.get<Map>(), {text.data(), static_cast<int64_t>(text.size())}));
      all &= found && *found == -i;
    }
    CHECK(all);

    Type floats = map_type(&float_type, &int_type);
    Handle nans(g, new_map(mutator(g), &floats, 0));
    double nan = NAN, zero = 0.0, minus = -0.0;
    for (int i = 0; i < 20; ++i) map_assign(mutator(g), nans.get<Map>(), &nan, &status);
    map_assign(mutator(g), nans.get<Map>(), &zero, &status);
    map_assign(mutator(g), nans.get<Map>(), &minus, &status);
    CHECK(nans.get<Map>()->count == 21);
    CHECK(map_get(nans.get<Map>(), &nan, &status) == nullptr);

    CHECK(map_get(nullptr, &nan, &status) == nullptr);
    CHECK(map_assign(mutator(g), nullptr, &nan, &status) == nullptr);
    CHECK(status.error == MapError::kNilMap);

    status = {};
    Type anys = map_type(&any_type, &int_type);
    Handle any_map(g, new_map(mutator(g), &anys, 0));
    GoSlice slice;
    GoInterface bad{reinterpret_cast<uint64_t>(&slice_type), reinterpret_cast<uint64_t>(&slice)};
    CHECK(map_get(any_map.get<Map>(), &bad, &status) == nullptr);
    CHECK(status.error == MapError::kUnhashableEmpty);
    CHECK(status.culprit == &slice_type);
  });
}

TEST_CASE("maps: iteration while the map grows and shrinks") {
  in_goroutine([](Goroutine* g) {
    Type type = map_type(&int_type, &int_type);
    Handle map(g, new_map(mutator(g), &type, 0));
    MapStatus status;
    for (uint64_t k = 0; k < 100; ++k)
      *static_cast<uint64_t*>(map_assign_64(mutator(g), map.get<Map>(), k, &status)) = k;
    std::multiset<uint64_t> seen;
    MapIter it;
    HandleScope roots(g);
    roots.add(nullptr);
    map_iter_begin(&it, map.get<Map>());
    roots.set(0, it.groups);
    bool current = true;
    for (map_iter_next(&it, &status); it.key; map_iter_next(&it, &status)) {
      uint64_t key = *static_cast<uint64_t*>(it.key);
      seen.insert(key);
      if (key < 100) current &= *static_cast<uint64_t*>(it.elem) == key + (seen.size() > 1 ? 1000 : 0);
      if (seen.size() == 1) {
        // Growth: everything old must still come once, with its new value; what is deleted must not come.
        for (uint64_t k = 1000; k < 3000; ++k) map_assign_64(mutator(g), map.get<Map>(), k, &status);
        for (uint64_t k = 0; k < 100; ++k) {
          *static_cast<uint64_t*>(map_assign_64(mutator(g), map.get<Map>(), k, &status)) = k + 1000;
        }
        for (uint64_t k = 50; k < 60; ++k) {
          if (k != key) map_delete(map.get<Map>(), &k, &status);
        }
      }
    }
    CHECK(current);
    for (uint64_t k = 0; k < 100; ++k) {
      bool deleted = k >= 50 && k < 60;
      CHECK(seen.count(k) <= 1);
      if (!deleted) CHECK(seen.count(k) == 1);
    }
    CHECK(seen.size() >= 90);
    map_iter_begin(&it, map.get<Map>());
    map_iter_next(&it, &status);
    map_clear(map.get<Map>(), &status);
    map_iter_next(&it, &status);
    CHECK(it.key == nullptr);
  });
}

TEST_CASE("a stack that moves takes its pointers along") {
  in_goroutine([](Goroutine* g) {
    gos::bytecode::Function outer, inner;
    uint64_t outer_map[] = {0b010}, inner_map[] = {0b11010};
    outer.name = "outer";
    outer.frame_slots = 10;
    outer.map_slots = 3;
    outer.pointer_map = outer_map;
    inner.name = "inner";
    inner.result_slots = 1;
    inner.param_slots = 2;  // slots 1 (pointer) and 2; slots 3 and 4 are pointers not valid yet
    inner.frame_slots = 1000;
    inner.map_slots = 5;
    inner.pointer_map = inner_map;

    Goroutine fake;
    allocate_stack(nullptr, &fake);
    uint64_t* fp = fake.stack_lo + 2;
    fp[-2] = 0;
    fp[-1] = gos::bytecode::frame_word(&outer, 0);
    fp[0] = reinterpret_cast<uint64_t>(fp + 2);  // looks like a pointer, is a number
    fp[1] = reinterpret_cast<uint64_t>(fp + 2);
    fp[2] = 42;
    uint64_t* callee = fp + 3 + 2;
    callee[-2] = 0;
    callee[-1] = gos::bytecode::frame_word(&inner, 5);
    callee[1] = reinterpret_cast<uint64_t>(fp);
    callee[3] = reinterpret_cast<uint64_t>(fp);
    fake.defers.push({2, reinterpret_cast<uint64_t>(fp + 2)});
    uint64_t word = reinterpret_cast<uint64_t>(fp + 1);
    HandleBlock handles{nullptr, 1, &word};
    fake.handles = &handles;
    uint64_t* old = fake.stack_lo;
    uint64_t number = fp[0];
    REQUIRE(grow_stack(nullptr, &fake, callee, inner.frame_slots));
    REQUIRE(fake.stack_lo != old);
    fp = fake.stack_lo + 2;
    CHECK(callee == fp + 5);
    CHECK(fake.stack_hi - callee >= 1000);
    CHECK(fp[0] == number);
    CHECK(fp[1] == reinterpret_cast<uint64_t>(fp + 2));
    CHECK(*reinterpret_cast<uint64_t*>(fp[1]) == 42);
    CHECK(callee[1] == reinterpret_cast<uint64_t>(fp));
    CHECK(fake.defers.back().closure == reinterpret_cast<uint64_t>(fp + 2));
    CHECK(word == reinterpret_cast<uint64_t>(fp + 1));
    fake.handles = nullptr;
    CHECK_FALSE(grow_stack(nullptr, &fake, callee, max_stack_bytes / 8));
    free_stack(nullptr, &fake);
  });
}

TEST_CASE("unbuffered channels hand values over, parked as the interpreter parks") {
  start_once();
  constexpr int64_t kRounds = 200000;
  Channel* forth = nullptr;
  Channel* back = nullptr;
  int64_t sum = 0;
  int64_t sent = 0, echoed = 0, state = 0;
  std::atomic<bool> echo_done{false};
  Body echo{nullptr, [&](Goroutine* g) {
              uint64_t* slot = g->stack_lo + 4;
              while (true) {
                bool receive = echoed++ % 2 == 0;
                if (receive && echoed / 2 >= kRounds) {
                  echo_done = true;
                  return Step::kEnd;
                }
                ChanResult r = receive ? chan_receive(g, forth, slot, nullptr) : chan_send(g, back, slot);
                if (r == ChanResult::kPark) return Step::kPark;
              }
            }};
  Type chan = make_type(Kind::kChan, 8, 8, kTypeDirect, kOne, 8);
  chan.elem = &int_type;
  HandleScope* roots = nullptr;
  Body main{nullptr, [&](Goroutine* g) {
              uint64_t* slot = g->stack_lo + 4;
              if (state == 0) {
                roots = new HandleScope(g);
                forth = new_channel(mutator(g), &chan, 0);
                roots->add(forth);
                back = new_channel(mutator(g), &chan, 0);
                roots->add(back);
                start_goroutine(g, closure(&echo));
                state = 1;
              }
              while (true) {
                if (state == 1) {
                  if (sent == kRounds) {
                    delete roots;
                    return Step::kEnd;
                  }
                  *slot = static_cast<uint64_t>(sent++);
                  state = 2;
                  if (chan_send(g, forth, slot) == ChanResult::kPark) return Step::kPark;
                }
                if (state == 2) {
                  state = 3;
                  if (chan_receive(g, back, slot, nullptr) == ChanResult::kPark) return Step::kPark;
                }
                sum += static_cast<int64_t>(*slot);
                state = 1;
              }
            }};
  auto begin = std::chrono::steady_clock::now();
  run_main(closure(&main), false);
  auto ns = std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now() - begin).count();
  MESSAGE("ping-pong: ", ns / kRounds, " ns a round trip");
  CHECK(sum == kRounds * (kRounds - 1) / 2);
  while (!echo_done) std::this_thread::yield();
  std::this_thread::sleep_for(std::chrono::milliseconds(10));  // its step function has returned
}

TEST_CASE("buffered channels, close, select and native parking with many goroutines") {
  in_goroutine([](Goroutine* g) {
    Type chan = make_type(Kind::kChan, 8, 8, kTypeDirect, kOne, 8);
    chan.elem = &int32_type;
    constexpr int kSenders = 20, kEach = 2000;
    Channel* a = new_channel(mutator(g), &chan, 5);
    Handle keep_a(g, a);
    Channel* b = new_channel(mutator(g), &chan, 0);
    Handle keep_b(g, b);
    std::atomic<int> left{kSenders};
    std::vector<Body> bodies(kSenders);
    for (int i = 0; i < kSenders; ++i) {
      bodies[static_cast<size_t>(i)].step = [&, i](Goroutine* me) {
        for (int k = 0; k < kEach; ++k) {
          me->stack_lo[4] = static_cast<uint64_t>(int64_t{-1 - k});
          if (chan_send(me, i % 2 ? a : b, me->stack_lo + 4) == ChanResult::kPark) park_in_native(me);
        }
        if (--left == 0) {
          chan_close(me, a);
          chan_close(me, b);
        }
        return Step::kEnd;
      };
      start_goroutine(g, closure(&bodies[static_cast<size_t>(i)]));
    }
    int64_t sum = 0, from_a = 0, from_b = 0, closed = 0;
    Channel* open_a = a;
    Channel* open_b = b;
    while (closed < 2) {
      uint64_t* s = g->stack_lo;
      SelectCase cases[] = {
          {open_a, s + 10, s + 11, false}, {open_b, s + 12, s + 13, false}, {nullptr, s + 10, s + 11, false}};
      if (chan_select(g, cases, 3, false, s + 14) == ChanResult::kPark) park_in_native(g);
      s = g->stack_lo;
      bool is_a = s[14] == 0;
      if (!s[is_a ? 11 : 13]) {
        (is_a ? open_a : open_b) = nullptr;
        ++closed;
        continue;
      }
      sum += static_cast<int64_t>(s[is_a ? 10 : 12]);
      ++(is_a ? from_a : from_b);
    }
    CHECK(from_a == kSenders / 2 * kEach);
    CHECK(from_b == kSenders / 2 * kEach);
    CHECK(sum == -int64_t{kSenders} * kEach * (kEach + 1) / 2);
    CHECK(chan_close(g, a) == ChanResult::kPanicCloseClosed);
    CHECK(chan_send(g, a, g->stack_lo + 4) == ChanResult::kPanicSendClosed);
  });
}

TEST_CASE("semaphores, sleep, blocking calls and collections at once") {
  in_goroutine([](Goroutine* g) {
    uint32_t semaphore = 1;
    uint32_t done = 0;
    int64_t counter = 0;
    constexpr int kWorkers = 16, kEach = 300;
    std::vector<Body> bodies(kWorkers);
    for (int i = 0; i < kWorkers; ++i) {
      bodies[static_cast<size_t>(i)].step = [&, i](Goroutine* me) {
        for (int k = 0; k < kEach; ++k) {
          if (!sem_acquire(me, &semaphore, WaitReason::kMutexLock)) park_in_native(me);
          ++counter;
          sem_release(me, &semaphore);
          make_tree(me, 5);
          if (k % 100 == 50 && i % 4 == 0) {
            enter_blocking(me, false);
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
            exit_blocking(me);
          }
          if (k % 100 == 0) {
            sleep_until(me, now_ns() + 100'000);
            park_in_native(me);
          }
          if (me->preempt.load() && safepoint(me)) yield_in_native(me);
          if (i == 0 && k % 50 == 0) collect(me, GcCause::kForced);
        }
        sem_release(me, &done);
        return Step::kEnd;
      };
      start_goroutine(g, closure(&bodies[static_cast<size_t>(i)]));
    }
    for (int i = 0; i < kWorkers; ++i) {
      if (!sem_acquire(g, &done, WaitReason::kWaitGroupWait)) park_in_native(g);
    }
    CHECK(counter == kWorkers * kEach);
    CHECK(set_processors(g, 2) == 4);
    CHECK(processor_count() == 2);
    CHECK(set_processors(g, 4) == 2);
  });
}

TEST_CASE("texts of run-time errors") {
  CHECK(index_error(5, 3) == "index out of range [5] with length 3");
  CHECK(index_error(-1, 3) == "index out of range [-1]");
  CHECK(slice_error(SliceError::kLowHigh, 3, 1) == "slice bounds out of range [3:1]");
  CHECK(slice_error(SliceError::kHighCapacity, 9, 4) == "slice bounds out of range [:9] with capacity 4");
  std::string out;
  append_float(out, 1.5);
  append_float(out, -1e100);
  CHECK(out == "1.5-1e+100");
}
