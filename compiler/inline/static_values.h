// The func values that variables hold which are declared with one and never reassigned.
#pragma once

#include <span>
#include <unordered_map>

#include "compiler/ir/ir.h"

namespace gos::inlining {

class StaticValues {
 public:
  // What the function around knows is known of captured variables.
  explicit StaticValues(const StaticValues* around = nullptr) : around_(around) {}
  const StaticValues* around() const { return around_; }

  void note(const ir::Stmt* declare);
  // All declarations in the list and in what is nested in it.
  void note_all(std::span<ir::Stmt* const> list);
  // What `e` is: the literal or function, or the expression at which nothing more is known.
  const ir::Expr* of(const ir::Expr* e) const;

 private:
  const ir::Expr* of(const ir::Var* v) const;

  const StaticValues* around_;
  std::unordered_map<const ir::Var*, const ir::Expr*> values_;
};

}  // namespace gos::inlining
