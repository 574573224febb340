// The analysis, over basic blocks.
#include "bytecode/liveness.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

#include "base/image.h"
#include "bytecode/function.h"
#include "bytecode/layout.h"
#include "bytecode/operands.h"

namespace gos::bytecode {

namespace {

// Instructions times words of a set: a function with more would hold the goroutine up that waits for its scan.
constexpr uint64_t kMaxWords = 1 << 20;

// A set of slots, in words that somebody else owns.
using Set = std::span<uint64_t>;

void add(Set set, SlotRange range) {
  uint64_t end = std::min<uint64_t>(range.end(), set.size() * 64);
  for (uint64_t s = range.first; s < end; ++s) set[s / 64] |= uint64_t{1} << (s % 64);
}
void remove(Set set, SlotRange range) {
  uint64_t end = std::min<uint64_t>(range.end(), set.size() * 64);
  for (uint64_t s = range.first; s < end; ++s) set[s / 64] &= ~(uint64_t{1} << (s % 64));
}

}  // namespace

class LivenessAnalysis {
 public:
  LivenessAnalysis(const Function& f, std::span<const Type* const> types)
      : f_(f), types_(types), out_(std::make_unique<Liveness>()) {}

  std::unique_ptr<Liveness> run() {
    uint32_t last = 0;
    for (uint32_t s = 0; s < f_.map_slots; ++s) {
      if (f_.is_pointer_slot(s)) last = s + 1;
    }
    out_->words_ = words_ = (last + 63) / 64;
    if (f_.code_size == 0 || words_ == 0 || f_.has(kFunctionNative) || f_.has(kFunctionReadByAddress)) {
      return std::move(out_);
    }
    if (uint64_t{f_.code_size} * words_ > kMaxWords) return std::move(out_);
    find_blocks();
    summarize();
    solve();
    find_regions();
    if (!record()) out_->index_.clear();
    return std::move(out_);
  }

 private:
  struct Block {
    uint32_t begin, end;  // instruction indices
    uint32_t last;        // the last instruction in it
  };

  const Instruction* at(uint32_t pc) const { return f_.code + pc; }
  Op op(uint32_t pc) const { return static_cast<Op>(f_.code[pc].op); }

  // visit(pc, whether by a jump) for where control may go from the instruction.
  template <typename Fn>
  void each_successor(uint32_t pc, Fn visit) const {
    const Operands& operands = operands_of(op(pc));
    auto fn = [&](uint32_t to, bool jumps = true) {
      if (to < f_.code_size) visit(to, jumps);
    };
    for (const Operand& o : operands.operand) {
      if (o.kind == OperandKind::kJump) fn(pc + static_cast<uint32_t>(int32_t{at(pc)->sc()}));
      if (o.kind == OperandKind::kWideJump) fn(pc + static_cast<uint32_t>(at(pc)->sbc()));
      if (o.kind == OperandKind::kJumpCount) {
        for (uint32_t n = 0; n <= at(pc)->bc(); ++n) fn(pc + 1 + n);
      }
    }
    if (!operands.ends) fn(pc + length_of(op(pc)), false);
  }
  bool branches(uint32_t pc) const {
    const Operands& operands = operands_of(op(pc));
    return operands.ends || std::any_of(std::begin(operands.operand), std::end(operands.operand), [](const Operand& o) {
             return o.kind == OperandKind::kJump || o.kind == OperandKind::kWideJump ||
                    o.kind == OperandKind::kJumpCount;
           });
  }

  // fn(range) for the slots that the instruction reads; for those that it writes in the way of `kind`.
  template <typename Fn>
  void each_read(uint32_t pc, Fn fn) const {
    const Operands& operands = operands_of(op(pc));
    for (int k = 0; k < 3; ++k) {
      if (operands.operand[k].reads()) fn(slots_of(at(pc), k, types_));
    }
    if (operands.reads_results) fn(SlotRange{0, f_.result_slots});
    if (operands.extension != ExtensionKind::kCases) return;
    each_case(pc, [&](const SelectSlots& s) {
      fn(SlotRange{s.channel, 1});
      if (s.is_send) fn(value_of(s));
    });
  }
  template <typename Fn>
  void each_write(uint32_t pc, OperandKind kind, Fn fn) const {
    const Operands& operands = operands_of(op(pc));
    for (int k = 0; k < 3; ++k) {
      if (operands.operand[k].kind == kind) fn(slots_of(at(pc), k, types_));
    }
    if (operands.extension != ExtensionKind::kCases || kind != OperandKind::kDef) return;
    each_case(pc, [&](const SelectSlots& s) {
      if (!s.is_send) fn(value_of(s));
    });
  }
  template <typename Fn>
  void each_case(uint32_t pc, Fn fn) const {
    const auto* words = reinterpret_cast<const uint64_t*>(at(pc + 1)->word());
    for (uint32_t n = 0; n < at(pc)->b; ++n) fn(SelectSlots::of(words[n]));
  }

  void find_blocks() {
    std::vector<bool> leader(f_.code_size + 1, false);
    leader[0] = true;
    if (f_.has(kFunctionHasDefer)) leader[f_.recover_pc] = true;
    for (uint32_t pc = 0; pc < f_.code_size; pc += length_of(op(pc))) {
      if (!branches(pc)) continue;
      each_successor(pc, [&](uint32_t to, bool) { leader[to] = true; });
      leader[pc + length_of(op(pc))] = true;
    }
    block_at_.assign(f_.code_size, 0);
    for (uint32_t pc = 0; pc < f_.code_size; pc += length_of(op(pc))) {
      if (leader[pc]) blocks_.push_back({pc, pc, pc});
      block_at_[pc] = static_cast<uint32_t>(blocks_.size() - 1);
      blocks_.back().last = pc;
      blocks_.back().end = pc + length_of(op(pc));
    }
  }

  Set read(size_t block) { return Set(read_).subspan(block * words_, words_); }
  Set written(size_t block) { return Set(written_).subspan(block * words_, words_); }
  Set live(size_t block) { return Set(live_).subspan(block * words_, words_); }

  // What each block reads before it writes it, and what it writes.
  void summarize() {
    read_.assign(blocks_.size() * words_, 0);
    written_ = live_ = read_;
    for (size_t b = 0; b < blocks_.size(); ++b) {
      each_backwards(blocks_[b], [&](uint32_t pc) {
        each_write(pc, OperandKind::kDef, [&](SlotRange range) {
          remove(read(b), range);
          add(written(b), range);
        });
        each_read(pc, [&](SlotRange range) { add(read(b), range); });
      });
    }
  }

  template <typename Fn>
  void each_backwards(const Block& block, Fn fn) {
    order_.clear();
    for (uint32_t pc = block.begin; pc < block.end; pc += length_of(op(pc))) order_.push_back(pc);
    for (size_t i = order_.size(); i-- > 0;) fn(order_[i]);
  }

  // What is live behind the block, in set_.
  void flow_out(const Block& block) {
    std::copy(panic_.begin(), panic_.end(), set_.begin());
    each_successor(block.last, [&](uint32_t to, bool jumps) {
      Set from = live(block_at_[to]);
      edge_.assign(from.begin(), from.end());
      if (jumps) each_write(block.last, OperandKind::kPartial, [&](SlotRange range) { remove(edge_, range); });
      for (uint32_t w = 0; w < words_; ++w) set_[w] |= edge_[w];
    });
  }

  void solve() {
    panic_.assign(words_, 0);
    set_.assign(words_, 0);
    for (bool changed = true; changed;) {
      changed = false;
      for (size_t b = blocks_.size(); b-- > 0;) {
        flow_out(blocks_[b]);
        Set now = live(b), reads = read(b), writes = written(b);
        for (uint32_t w = 0; w < words_; ++w) {
          uint64_t bits = reads[w] | (set_[w] & ~writes[w]) | panic_[w];
          changed |= bits != now[w];
          now[w] = bits;
        }
      }
      if (!f_.has(kFunctionHasDefer)) continue;
      Set recovery = live(block_at_[f_.recover_pc]);
      changed |= !std::equal(recovery.begin(), recovery.end(), panic_.begin());
      std::copy(recovery.begin(), recovery.end(), panic_.begin());
    }
  }

  void find_regions() {
    std::vector<Liveness::Region>& regions = out_->regions_;
    for (uint32_t pc = 0; pc < f_.code_size; pc += length_of(op(pc))) {
      if (op(pc) != Op::STACK_ALLOC) continue;
      SlotRange range = slots_of(at(pc), 1, types_);
      uint32_t end = std::min(range.end(), f_.map_slots);
      bool pointers = false;
      for (uint32_t s = range.first; s < end; ++s) pointers |= f_.is_pointer_slot(s);
      if (pointers) regions.push_back({range.first, end});
    }
    std::sort(regions.begin(), regions.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    size_t kept = 0;
    for (const Liveness::Region& r : regions) {
      if (kept != 0 && r.first < regions[kept - 1].end) {
        regions[kept - 1].end = std::max(regions[kept - 1].end, r.end);
      } else {
        regions[kept++] = r;
      }
    }
    regions.resize(kept);
  }

  // The number of set_, of whose slots only pointers count; false when there are too many.
  bool number(uint32_t pc) {
    for (uint32_t w = 0; w < words_; ++w) set_[w] &= f_.pointer_map[w];
    if (set_ == last_) {
      out_->index_[pc] = last_number_;
      return true;
    }
    std::string_view bytes(reinterpret_cast<const char*>(set_.data()), words_ * sizeof(uint64_t));
    auto [at, is_new] = numbers_.try_emplace(std::string(bytes), static_cast<uint16_t>(numbers_.size()));
    if (is_new) {
      if (numbers_.size() > UINT16_MAX) return false;
      out_->sets_.insert(out_->sets_.end(), set_.begin(), set_.end());
    }
    last_ = set_;
    out_->index_[pc] = last_number_ = at->second;
    return true;
  }

  bool record() {
    out_->index_.assign(f_.code_size, 0);
    std::copy(panic_.begin(), panic_.end(), set_.begin());
    number(0);  // set 0 is in_panic()
    for (const Block& block : blocks_) {
      flow_out(block);
      std::vector<uint64_t> live = set_;
      bool ok = true;
      each_backwards(block, [&](uint32_t pc) {
        each_write(pc, OperandKind::kDef, [&](SlotRange range) { remove(live, range); });
        each_read(pc, [&](SlotRange range) { add(live, range); });
        for (uint32_t w = 0; w < words_; ++w) live[w] |= panic_[w];
        set_ = live;
        ok = ok && number(pc);
        // Of a goroutine that a send to a closed channel wakes, pc is one less than behind the operation.
        if (length_of(op(pc)) == 2) out_->index_[pc + 1] = out_->index_[pc];
      });
      if (!ok) return false;
    }
    for (uint32_t pc = 0; pc < f_.code_size; pc += length_of(op(pc))) {
      uint32_t behind = pc + length_of(op(pc));
      if (!operands_of(op(pc)).parks || behind >= f_.code_size) continue;
      std::copy_n(out_->at(behind), words_, set_.begin());
      each_read(pc, [&](SlotRange range) { add(set_, range); });
      if (!number(behind)) return false;
    }
    return true;
  }

  const Function& f_;
  std::span<const Type* const> types_;
  std::unique_ptr<Liveness> out_;
  uint32_t words_ = 0;
  std::vector<Block> blocks_;
  std::vector<uint32_t> block_at_;  // by pc
  std::vector<uint64_t> read_, written_, live_;
  std::vector<uint64_t> panic_;  // live at the recovery point
  std::vector<uint64_t> set_, edge_;
  std::vector<uint32_t> order_;
  std::unordered_map<std::string, uint16_t> numbers_;  // by the bytes of the set
  std::vector<uint64_t> last_;                         // what was numbered last
  uint16_t last_number_ = 0;
};

std::unique_ptr<Liveness> Liveness::of(const Function& f, std::span<const Type* const> types) {
  return LivenessAnalysis(f, types).run();
}

int Liveness::region_of(uint64_t slot) const {
  auto after =
      std::upper_bound(regions_.begin(), regions_.end(), slot, [](uint64_t s, const Region& r) { return s < r.first; });
  if (after == regions_.begin() || slot >= (after - 1)->end) return -1;
  return static_cast<int>(after - 1 - regions_.begin());
}

LazyLiveness::~LazyLiveness() { delete known_.load(std::memory_order_relaxed); }

const Liveness& LazyLiveness::compute(const Function& f, std::span<const Type* const> types) const {
  Image::Outside outside;  // it lives as long as the function, wherever that lies
  std::unique_ptr<Liveness> made = Liveness::of(f, types);
  const Liveness* known = nullptr;
  if (known_.compare_exchange_strong(known, made.get(), std::memory_order_acq_rel)) return *made.release();
  return *known;
}

}  // namespace gos::bytecode
