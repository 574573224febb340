// STACK_ALLOC and HEAP_ALLOC, and the static boxes that spare an allocation.
#include "runtime/chan/chan.h"
#include "runtime/heap/profile.h"
#include "runtime/value/interfaces.h"
#include "runtime/value/map.h"
#include "vm/dispatch.h"
#include "vm/panics.h"

namespace gos::vm {

namespace {

using bytecode::Kind;

GOS_HANDLER(stack_alloc) {
  uint64_t* region = fp + pc->b;
  uint64_t bytes = extension(pc) >> 32;
  for (uint64_t i = 0; i < (bytes + 7) / 8; ++i) region[i] = 0;
  fp[pc->a] = reinterpret_cast<uint64_t>(region);
  GOS_NEXT(2);
}

// What HEAP_ALLOC makes besides one plain object; false: a panic was started.
[[gnu::noinline]] bool allocate_counted(const Instruction* pc, Goroutine* g, const Type* type, int64_t count) {
  void* made;
  if (type->kind == Kind::kMap) {
    made = runtime::new_map(mutator(g), type, count < 0 ? 0 : count);
  } else if (type->kind == Kind::kChan) {
    uint64_t bytes;
    if (count < 0 || !runtime::array_bytes(type->elem->size, static_cast<uint64_t>(count), &bytes)) {
      panic_plain(g, "makechan: size out of range");
      return false;
    }
    made = runtime::new_channel(mutator(g), type, count);
  } else {
    made = runtime::allocate_array(mutator(g), type, static_cast<uint64_t>(count));
  }
  g->fp[pc->a] = reinterpret_cast<uint64_t>(made);
  return true;
}

// Operand c of HEAP_ALLOC, otherwise not used, keeps what its instruction learned when it ran first: the class of the
// one small object that it allocates, plus kSizeClasses if that has no pointers; kSlow: it allocates something else.
constexpr uint16_t kUnknown = 0, kSlow = 0xFFFF;

uint32_t learned(const Instruction* pc) { return __atomic_load_n(&pc->c, __ATOMIC_RELAXED); }
void learn(const Instruction* pc, uint32_t what) {
  __atomic_store_n(&const_cast<Instruction*>(pc)->c, static_cast<uint16_t>(what), __ATOMIC_RELAXED);
}

// One object with all pointers in one word of the bitmap.
bool is_small(const Instruction* pc, const Type* type) {
  return pc->b == kNoSlot && type->kind != Kind::kMap && type->kind != Kind::kChan && type->size != 0 &&
         type->size <= runtime::kMaxBitmapSize;
}
// Moreover, a run of its class hands it out by itself: it shares no block.
bool is_plain(const Instruction* pc, const Type* type) {
  return is_small(pc, type) && (type->pointer_bytes != 0 || type->size >= runtime::kTinySize);
}

GOS_HANDLER(heap_alloc_slow) {
  const Type* type = type_at(extension(pc));
  save(g, pc, fp);
  if (pc->b == kNoSlot && type->kind != Kind::kMap && type->kind != Kind::kChan) [[likely]] {
    void* made = runtime::allocate(mutator(g), type);
    fp = g->fp;
    fp[pc->a] = reinterpret_cast<uint64_t>(made);
    GOS_NEXT(2);
  }
  if (!allocate_counted(pc, g, type, pc->b == kNoSlot ? 0 : i64(fp[pc->b]))) GOS_TAIL(unwind);
  fp = g->fp;
  GOS_NEXT(2);
}

GOS_HANDLER(heap_alloc) {
  constexpr uint32_t kClasses = runtime::kSizeClasses;
  uint32_t cls = learned(pc);
  runtime::Mutator& m = mutator(g);
  if (cls < kClasses) {
    runtime::AllocCache& cache = m.scan[cls];  // class 0: none
    uintptr_t at = cache.next, end = at + runtime::kClassSize[cls];
    if (cls != kUnknown && end <= cache.limit) [[likely]] {
      cache.next = end;
      runtime::detail::set_pointer_bits(cache.span, at, type_at(extension(pc))->pointer_map[0]);
      fp[pc->a] = at;
      GOS_NEXT(2);
    }
  } else if (cls < 2 * kClasses) {
    runtime::AllocCache& cache = m.noscan[cls - kClasses];
    uintptr_t at = cache.next, end = at + runtime::kClassSize[cls - kClasses];
    if (end <= cache.limit) [[likely]] {
      cache.next = end;
      fp[pc->a] = at;
      GOS_NEXT(2);
    }
  }
  if (cls == kUnknown) {
    const Type* type = type_at(extension(pc));
    uint32_t noscan = type->pointer_bytes != 0 ? 0 : kClasses;
    learn(pc, is_plain(pc, type) ? noscan + runtime::size_class(type->size) : kSlow);
  }
  GOS_TAIL(heap_alloc_slow);
}

// STACK_ALLOC and HEAP_ALLOC while allocations are profiled. Operand c keeps the site's number once it is known;
// kNoStableSite: never.

[[gnu::noinline]] void learn_site(const Instruction* pc, Goroutine* g, bool wanted = true) {
  learn(pc, wanted ? runtime::stable_site(mutator(g)) : runtime::kNoStableSite);
}

GOS_HANDLER(stack_alloc_counted) {
  uint32_t site = learned(pc);
  runtime::MutatorProfile* profile = mutator(g).profile;
  if (site == kUnknown || site == runtime::kNoStableSite || profile == nullptr || site >= profile->counts.size()) {
    save(g, pc, fp);
    runtime::profile_stack_object(mutator(g), extension(pc) >> 32);
    if (site == kUnknown) learn_site(pc, g);
  } else {
    ++profile->counts[site].stack_objects;
    profile->counts[site].stack_bytes += extension(pc) >> 32;
  }
  GOS_TAIL(stack_alloc);
}

// What is not in the run at hand.
[[gnu::noinline]] void* allocate_new_run(const Instruction* pc, uint64_t* fp, Goroutine* g, runtime::SiteRuns* runs) {
  save(g, pc, fp);
  if (runs->shares_blocks()) return runtime::allocate_tiny_at_site(mutator(g), *runs);
  return runtime::allocate_at_site(mutator(g), *runs);
}

[[gnu::noinline]] void learn_runs(const Instruction* pc, uint64_t* fp, Goroutine* g) {
  uint32_t site = learned(pc);
  const Type* type = type_at(extension(pc));
  if (site != kUnknown) return runtime::profile_runs(mutator(g), site, type);
  save(g, pc, fp);
  learn_site(pc, g, is_small(pc, type));
}

GOS_HANDLER(heap_alloc_counted) {
  using Profile = runtime::MutatorProfile;
  uint32_t site = learned(pc);
  Profile* profile = mutator(g).profile;
  runtime::SiteRuns* runs = profile != nullptr && site < Profile::kRunSites ? profile->runs[site] : nullptr;
  if (runs == nullptr) {
    if (site != runtime::kNoStableSite) learn_runs(pc, fp, g);
    GOS_TAIL(heap_alloc_slow);
  }
  void* made = runs->shares_blocks() ? nullptr : runtime::bump_at_site(*runs);
  if (made == nullptr) [[unlikely]] {
    made = allocate_new_run(pc, fp, g, runs);
    fp = g->fp;
  }
  if (runs->type->pointer_bytes != 0) {
    runtime::detail::set_pointer_bits(runs->cache.span, reinterpret_cast<uintptr_t>(made), runs->type->pointer_map[0]);
  }
  fp[pc->a] = reinterpret_cast<uint64_t>(made);
  GOS_NEXT(2);
}

GOS_HANDLER(make_check) {
  int64_t length = i64(fp[pc->a]), capacity = i64(fp[pc->b]);
  const Type* elem = type_at(extension(pc));
  uint64_t bytes;
  if (GOS_UNLIKELY(length < 0 || !runtime::array_bytes(elem->size, static_cast<uint64_t>(length), &bytes))) {
    save(g, pc, fp);
    panic_error(g, "makeslice: len out of range");
    GOS_TAIL(unwind);
  }
  if (GOS_UNLIKELY(capacity < length || !runtime::array_bytes(elem->size, static_cast<uint64_t>(capacity), &bytes))) {
    save(g, pc, fp);
    panic_error(g, "makeslice: cap out of range");
    GOS_TAIL(unwind);
  }
  GOS_NEXT(2);
}

[[gnu::noinline]] void fail_unsafe(const Instruction* pc, uint64_t* fp, Goroutine* g) {
  std::string what = pc->c ? "unsafe.String" : "unsafe.Slice";
  bool nil = fp[pc->a] == 0 && i64(fp[pc->b]) > 0;
  panic_error(g, what + (nil ? ": ptr is nil and len is not zero" : ": len out of range"));
}

GOS_HANDLER(unsafe_check) {
  uint64_t pointer = fp[pc->a], length = fp[pc->b], size = extension(pc), bytes;
  // What the pointer has in front of it before addresses wrap; nothing for nil.
  uint64_t room = -pointer;
  bool wrong = i64(length) < 0 || __builtin_mul_overflow(length, size, &bytes) || bytes > room;
  if (GOS_UNLIKELY(wrong || (pointer == 0 && length != 0))) {
    save(g, pc, fp);
    fail_unsafe(pc, fp, g);
    GOS_TAIL(unwind);
  }
  GOS_NEXT(2);
}

GOS_HANDLER(map_init) {
  save(g, pc, fp);
  int64_t hint = pc->b == kNoSlot ? 0 : i64(fp[pc->b]);
  runtime::init_map(mutator(g), reinterpret_cast<runtime::Map*>(fp[pc->a]), type_at(extension(pc)),
                    hint < 0 ? 0 : hint);
  fp = g->fp;
  GOS_NEXT(2);
}

GOS_HANDLER(box_small) {
  uint64_t value = fp[pc->b];
  if (value < 256) {
    fp[pc->a] = reinterpret_cast<uint64_t>(runtime::small_integer_boxes + value);
    GOS_GO_TO(pc + pc->sc());
  }
  GOS_NEXT(1);
}
GOS_HANDLER(box_byte) {
  fp[pc->a] = reinterpret_cast<uint64_t>(runtime::small_integer_boxes + (fp[pc->b] & 0xFF));
  GOS_NEXT(1);
}
// b+kTest is 0 for a value whose box is the static zero.
template <int kTest>
GOS_HANDLER(box_zero) {
  if (fp[pc->b + kTest] == 0) {
    fp[pc->a] = reinterpret_cast<uint64_t>(runtime::zero_box);
    GOS_GO_TO(pc + pc->sc());
  }
  GOS_NEXT(1);
}

}  // namespace

void install_alloc(Table& t) {
  t[Op::STACK_ALLOC] = runtime::profiling ? stack_alloc_counted : stack_alloc;
  t[Op::HEAP_ALLOC] = runtime::profiling ? heap_alloc_counted : heap_alloc;
  t[Op::MAKE_CHECK] = make_check;
  t[Op::UNSAFE_CHECK] = unsafe_check;
  t[Op::MAP_INIT] = map_init;
  t[Op::MAP_HINT] = map_init;
  t[Op::BOX_SMALL] = box_small;
  t[Op::BOX_BYTE] = box_byte;
  t[Op::BOX_STRING] = box_zero<1>;
  t[Op::BOX_SLICE] = box_zero<0>;
}

}  // namespace gos::vm
