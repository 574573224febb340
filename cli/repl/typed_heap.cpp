#include "cli/repl/typed_heap.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_set>

#include "cli/repl/remains.h"
#include "runtime/chan/chan.h"
#include "runtime/chan/timer.h"
#include "runtime/heap/central.h"
#include "runtime/panic/panic.h"
#include "runtime/sched/sched.h"
#include "runtime/stack/stack.h"
#include "runtime/value/map.h"

namespace gos::cli {

namespace {

using bytecode::Kind;
using bytecode::Type;
using Form = bytecode::TypedWord::Form;
using Part = ObjectKind::Part;

template <typename T>
T word_at(uintptr_t address) {
  return *reinterpret_cast<const T*>(address);
}

// Whether the pointer is nil, or of a frame that does not need it any more.
bool is_dead(uint64_t pointer) { return pointer == 0 || pointer == runtime::kDeadStackWord; }

// Of sync/atomic's Pointer[T], which ends in an unsafe.Pointer, T; else null.
const Type* atomic_target(const Type* type) {
  bool is = type->pkg_path == "sync/atomic" && type->short_name.starts_with("Pointer[");
  return is ? type->fields.front().type->elem->elem : nullptr;
}

class Walk {
 public:
  std::unordered_map<uintptr_t, ObjectKind> kinds;

  explicit Walk(const bytecode::Program& program) : any_(program.well_known.any) {
    for (const bytecode::Function& f : program.functions) functions_.insert(&f);
    for_each_moved([this](const bytecode::Function* f) { functions_.insert(f); });
    for (const Type* t : program.types) {
      if (t->pkg_path == "time" && t->short_name == "Timer") timer_ = t;
      if (t->pkg_path == "time" && t->short_name == "Ticker") ticker_ = t;
    }
  }

  // A variable.
  void from(uintptr_t address, const Type* type) {
    todo_.push_back({address, type, 1});
    go_on();
  }

  // What frames and panics hold.
  void from(const runtime::Goroutine* g) {
    for (const runtime::Panic* p = g->panics; p != nullptr; p = p->link) {
      from(reinterpret_cast<uintptr_t>(&p->value), any_);
    }
    if (g->pc == nullptr || g->fp == nullptr) return;
    runtime::walk_frames(g->fp, g->pc, [&](uint64_t* fp, const bytecode::Function* f, const bytecode::Instruction*) {
      words(reinterpret_cast<uintptr_t>(fp), f, false);
      go_on();
    });
  }

  // A timer that is to fire, or something else that such a one leads to.
  void from_timer(uintptr_t address) {
    timer(reinterpret_cast<const runtime::ChannelTimer*>(address));
    go_on();
  }

  // What nobody has named yet, if it is a closure: of timers, deferred calls, goroutines that have not begun.
  void from_closure(uintptr_t object) {
    if (kinds.contains(object)) return;
    const bytecode::Function* f = function_of(object);
    if (f == nullptr) return;
    closure(object, f->type);
    go_on();
  }

 private:
  struct Values {
    uintptr_t address;
    const Type* type;
    uint64_t count;
  };

  void go_on() {
    while (!todo_.empty()) {
      Values values = todo_.back();
      todo_.pop_back();
      for (uint64_t i = 0; i < values.count; ++i) value(values.address + i * values.type->size, values.type);
    }
  }

  // What is at `address` in the heap is `count` values of type `type`, and is called a `part` of `whole`.
  void points_at(uintptr_t address, const Type* whole, Part part, const Type* type, uint64_t count) {
    if (!name(address, whole, part, count, count * (type != nullptr ? type->size : 1))) return;
    if (type == nullptr || !type->has_pointers()) return;
    runtime::ObjectRef object = runtime::find_object(reinterpret_cast<const void*>(address));
    count = std::min(count, (object.base + object.size - address) / type->size);
    if (count != 0) todo_.push_back({address, type, count});
  }
  // False if it is no object, or as many were seen as this before. Of several names that lead to where the object
  // begins, the first is taken that is of its size, or the first.
  bool name(uintptr_t address, const Type* whole, Part part, uint64_t count, uint64_t bytes) {
    runtime::ObjectRef object = runtime::find_object(reinterpret_cast<const void*>(address));
    if (object.base == 0) return false;
    bool header = object.span->has_headers();
    if (address == object.base + (header ? runtime::kHeaderSize : 0)) {
      bool fits = object.span->is_large() || runtime::round_up_size(bytes, object.span->noscan) == object.size;
      ObjectKind kind{whole, part, fits};
      auto [known, is_new] = kinds.try_emplace(object.base, kind);
      if (!is_new && fits && !known->second.fits) known->second = kind;
    }
    auto [seen, is_new] = seen_.try_emplace({address, whole, part}, count);
    if (!is_new && seen->second >= count) return false;
    seen->second = count;
    return true;
  }

  // What the function says of a frame of it at `base`, or of a closure.
  void words(uintptr_t base, const bytecode::Function* f, bool captured) {
    for (const bytecode::TypedWord& word : f->typed_words) {
      if (word.captured != captured) continue;
      uintptr_t at = base + 8 * word.at;
      switch (word.form) {
        case Form::kValue: todo_.push_back({at, word.type, 1}); break;
        case Form::kPointer: pointer(word_at<uintptr_t>(at), word.type); break;
        case Form::kElements: elements(word_at<uintptr_t>(at), word.type, word_at<uint64_t>(at + 8)); break;
        case Form::kMap: entries(*reinterpret_cast<const runtime::Map*>(at), word.type); break;
        case Form::kMapIter: map(word_at<uintptr_t>(at + offsetof(runtime::MapIter, map)), word.type); break;
      }
    }
  }

  // Null if no closure begins there.
  const bytecode::Function* function_of(uintptr_t closure) const {
    const auto* f = word_at<const bytecode::Function*>(closure);
    return functions_.contains(f) && f->has(bytecode::kFunctionHasContext) ? f : nullptr;
  }
  void closure(uintptr_t address, const Type* type) {
    runtime::ObjectRef object = runtime::find_object(reinterpret_cast<const void*>(address));
    if (object.base == 0 || !name(address, type, Part::kValue, 1, object.size)) return;
    if (const bytecode::Function* f = function_of(address)) words(address, f, true);
  }

  void pointer(uintptr_t address, const Type* to) {
    // Behind a literal of a slice or variable arguments.
    bool row = to->kind == Kind::kArray && (to->flags & bytecode::kTypeInternal) != 0;
    row ? elements(address, to->elem, to->length) : points_at(address, to, Part::kValue, to, 1);
  }
  void elements(uintptr_t address, const Type* type, uint64_t count) {
    points_at(address, type, Part::kElements, type, count);
  }

  void value(uintptr_t at, const Type* type) {
    switch (type->kind) {
      case Kind::kPointer: return pointer(word_at<uintptr_t>(at), type->elem);
      case Kind::kString:
        return points_at(word_at<uintptr_t>(at), type, Part::kText, nullptr, word_at<uint64_t>(at + 8));
      case Kind::kSlice: return elements(word_at<uintptr_t>(at), type->elem, word_at<uint64_t>(at + 16));
      case Kind::kFunc: return closure(word_at<uintptr_t>(at), type);
      case Kind::kMap: return map(word_at<uintptr_t>(at), type);
      case Kind::kChan: return channel(word_at<uintptr_t>(at), type);
      case Kind::kInterface: {
        if (is_dead(word_at<uint64_t>(at + 8))) return;  // then the type may not have been set
        const Type* dynamic = bytecode::dynamic_type(word_at<uint64_t>(at));
        if (dynamic == nullptr) return;
        if (dynamic->is_direct()) return value(at + 8, dynamic);
        return points_at(word_at<uintptr_t>(at + 8), dynamic, Part::kValue, dynamic, 1);
      }
      case Kind::kArray:
        if (type->has_pointers()) todo_.push_back({at, type->elem, type->length});
        return;
      case Kind::kStruct:
        if ((type->flags & bytecode::kTypeInternal) != 0) {
          if (const bytecode::Function* f = function_of(at)) words(at, f, true);
          return;
        }
        if (const Type* to = atomic_target(type))
          return pointer(word_at<uintptr_t>(at + type->fields.back().offset), to);
        for (const bytecode::Field& f : type->fields) {
          if (f.type->has_pointers()) value(at + f.offset, f.type);
        }
        return;
      default: return;
    }
  }

  void map(uintptr_t address, const Type* type) {
    if (!name(address, type, Part::kValue, 1, sizeof(runtime::Map))) return;
    entries(*reinterpret_cast<const runtime::Map*>(address), type);
  }
  void entries(const runtime::Map& m, const Type* type) {
    auto groups = reinterpret_cast<uintptr_t>(m.groups);
    if (is_dead(groups) || m.info == nullptr) return;
    uint64_t count = m.mask + 1;
    if (!name(groups, type, Part::kEntries, count, count * m.info->group_bytes)) return;
    for (uint64_t g = 0; g <= m.mask; ++g) {
      uintptr_t group = groups + g * m.info->group_bytes;
      for (uint64_t slot = 0; slot < runtime::kGroupSlots; ++slot) {
        if ((word_at<uint8_t>(group + slot) & 0x80) != 0) continue;  // not in use
        uintptr_t entry = group + 8 + slot * m.info->slot_bytes;
        if (type->key->has_pointers()) todo_.push_back({entry, type->key, 1});
        if (type->elem->has_pointers()) todo_.push_back({entry + m.info->elem_offset, type->elem, 1});
      }
    }
  }

  // The Timer or Ticker of package time that has it: they begin with their channel.
  void timer(const runtime::ChannelTimer* t) {
    uintptr_t object = reinterpret_cast<uintptr_t>(t) - sizeof(runtime::Channel*);
    if (runtime::find_object(t).base != object) return;
    const Type* type = t->interval != 0 ? ticker_ : timer_;
    if (type != nullptr) pointer(object, type);
  }

  void channel(uintptr_t address, const Type* type) {
    if (!name(address, type, Part::kValue, 1, sizeof(runtime::Channel))) return;
    const auto& c = *reinterpret_cast<const runtime::Channel*>(address);
    if (c.timer != nullptr) timer(c.timer);
    points_at(reinterpret_cast<uintptr_t>(c.buffer), type, Part::kBuffer, type->elem, c.capacity);
  }

  const Type *any_, *timer_ = nullptr, *ticker_ = nullptr;
  std::unordered_set<const bytecode::Function*> functions_;
  std::vector<Values> todo_;
  std::map<std::tuple<uintptr_t, const Type*, Part>, uint64_t> seen_;  // how many
};

}  // namespace

std::unordered_map<uintptr_t, ObjectKind> find_object_kinds(const bytecode::Program& program) {
  Walk walk(program);
  // The newest, of the session, come first: of what several lead to, they give the name.
  for (auto g = program.globals.rbegin(); g != program.globals.rend(); ++g) {
    if (!g->type->has_pointers()) continue;
    walk.from(reinterpret_cast<uintptr_t>(program.global_blocks[g->unit].memory) + g->offset, g->type);
  }
  runtime::for_each_goroutine([&](runtime::Goroutine* g) { walk.from(g); });
  runtime::for_each_timer_root([](uint64_t* word, void* w) { static_cast<Walk*>(w)->from_timer(*word); }, &walk);
  runtime::heap().for_each_span([&](const runtime::Span* span) {
    for (uint32_t i = 0; i < span->objects && !span->has_headers(); ++i) {
      if ((span->alloc_bits[i / 64] >> (i % 64) & 1) != 0) walk.from_closure(span->base + i * span->object_size);
    }
  });
  return std::move(walk.kinds);
}

}  // namespace gos::cli
