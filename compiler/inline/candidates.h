// Which functions can be inlined, and the text that stands for their calls.
//
// That is decided for all functions before anything is inlined, so that costs are those of the text as it is written;
// a call in it that will be inlined counts as much as what it calls. Functions are taken bottom-up over the strongly
// connected components of "mentions", in a component in the order in which the search met them, and func literals
// before the function around them: what is not decided yet counts as a call.
#pragma once

#include <optional>
#include <unordered_map>
#include <vector>

#include "compiler/inline/inline.h"
#include "compiler/inline/messages.h"
#include "compiler/inline/static_values.h"
#include "compiler/ir/ir.h"

namespace gos::inlining {

// What is known of a function.
struct Candidate {
  bool inlinable = false;
  bool only_counted = false;  // Go inlines it; here it has no body that could be
  bool is_copy = false;       // a func literal that came with inlined code, and of which nothing was said yet
  bool is_big = false;
  int cost = 0;
  size_t copied = 0;             // nodes that it took in, with its func literals; of an outermost function
  ir::Function* text = nullptr;  // a copy of it as it was; null: it is still as it was
};

class Candidates {
 public:
  Candidates(ir::Unit& unit, bool inlines, Messages& messages) : unit_(unit), inlines_(inlines), messages_(messages) {}

  // Decides on `f` and all that it mentions.
  void visit(ir::Function* f);
  // Outermost functions with bodies, callees first.
  const std::vector<ir::Function*>& order() const { return order_; }

  Candidate& of(const ir::Function* f) { return candidates_[f]; }
  // The cost of `f` if it can be inlined.
  std::optional<int> cost(const ir::Function* f);
  // Whether a call of `f`, which can be inlined, is cheap enough; `only_use`: there is no other one of this literal.
  bool is_cheap(const ir::Function* f, bool in_big_function, bool only_use);

  // To be called before the outermost function `f` is changed.
  void keep_text(ir::Function* f);
  // What stands for a call of `f`: it or a copy of what it was.
  ir::Function* text(ir::Function* f);
  // `copy` is a new func literal, as `original` is.
  void copied(const ir::Function* copy, const ir::Function* original);

  // The function that a call runs if that is known, and the expression that holds its captured variables if it is a
  // literal.
  static ir::Function* target(const ir::Expr* call, const StaticValues& values, const ir::Expr** closure = nullptr);

 private:
  struct Mark {
    uint32_t number = 0;
    uint32_t low = 0;
  };

  uint32_t visit_outermost(ir::Function* f);
  uint32_t mentions(const ir::Function* f);
  void decide_all(ir::Function* f, const StaticValues* around);
  void decide(ir::Function* f, const StaticValues& values);
  bool decide_as_go(ir::Function* f);

  ir::Unit& unit_;
  bool inlines_;
  Messages& messages_;
  std::unordered_map<const ir::Function*, Candidate> candidates_;
  std::unordered_map<const ir::Function*, Mark> marks_;
  std::vector<ir::Function*> stack_;
  std::vector<ir::Function*> order_;
  uint32_t numbers_ = 0;
};

}  // namespace gos::inlining
