// What is said of inlining (-m), as cmd/compile says it.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "compiler/inline/inline.h"

namespace gos::inlining {

class Messages {
 public:
  // Null: nobody listens.
  explicit Messages(std::vector<Note>* notes) : notes_(notes) {}
  bool on() const { return notes_ != nullptr; }

  // Of something in `in`, which must be in a package of the user.
  void say(const ir::Function* in, source::Pos pos, std::string text, int cost = -1);
  void cannot_inline(const ir::Function* f, std::string why);
  // A call in `caller` of `callee` is inlined, with all that Go inlines in that one if the standard library's.
  void inlining(const ir::Function* callee, const ir::Function* caller, source::Pos pos);
  // An instance of a generic function that Go calls from one which has the type arguments as they are. `cost` if it is
  // inlined there.
  void instance(const ir::Function* f, std::optional<int> cost);

  // What Go says of calls in such a function is known; its text here is another.
  static bool is_known(const ir::Function* f);

 private:
  bool is_shape_of_another(const ir::Function* f);
  void inlined_in(std::span<ir::Stmt* const> list, const ir::Function* caller, source::Pos pos);
  void inlined_in(const ir::Expr* e, const ir::Function* caller, source::Pos pos);
  bool inlined(const ir::Inlined* inlined, const ir::Function* caller, source::Pos pos);

  std::vector<Note>* notes_;
  bool quiet_ = false;                                           // in such a function
  std::unordered_map<std::string, const ir::Function*> shapes_;  // of instances and their func literals, by Go's name
};

}  // namespace gos::inlining
