// Labels and branches of a function body: unused, missing and doubled labels, misplaced break, continue and
// fallthrough, gotos into blocks and over variable declarations (Go spec, "Labeled statements" to "Goto statements").
#include <fmt/format.h>

#include <algorithm>
#include <deque>
#include <unordered_map>
#include <vector>

#include "compiler/syntax/parser.h"
#include "compiler/syntax/print.h"

namespace gos::syntax {

namespace {

struct Block {
  const Block* parent;
  Pos start;
  const LabeledStmt* label;  // the labeled statement whose block this is, or null
};

struct Label {
  const Block* parent;  // where it is declared
  LabeledStmt* stmt;
  bool used = false;
};

// What break, continue and fallthrough refer to.
struct Targets {
  Stmt* breaks = nullptr;
  ForStmt* continues = nullptr;
  int case_index = -1;  // of the switch clause directly around, or -1
};

class Checker {
 public:
  Checker(const source::SourceFile& file, ErrorSink& errors) : file_(file), errors_(errors) {}
  void check(std::span<Stmt*> body, Pos start);

 private:
  using Gotos = std::vector<BranchStmt*>;
  // One statement list while it is walked.
  struct Scope {
    const Block* block;
    Targets targets;
    Gotos forward;  // gotos whose label has not been seen
    Gotos bad;      // those of them that jump over var_name's declaration
    Pos var_pos;
    const Expr* var_name = nullptr;
  };

  Gotos block(const Block* parent, const Targets& targets, const LabeledStmt* label, Pos start,
              std::span<Stmt* const> body);
  void inner(Scope& scope, const Targets& targets, const LabeledStmt* label, Pos start, std::span<Stmt* const> body);
  void statement(Scope& scope, Stmt* s, bool last);
  void compound(Scope& scope, Stmt* s, const LabeledStmt* label);
  void declare(Scope& scope, LabeledStmt* s);
  static void record_var(Scope& scope, Pos pos, const Expr* name);
  void plain_branch(const Scope& scope, BranchStmt* s, bool last);
  void fallthrough(const Scope& scope, BranchStmt* s, bool last);
  void labeled_branch(Scope& scope, BranchStmt* s);
  Label* find(Symbol name);
  // The statement around `block` that label `name` marks. Null when the label does not exist, as *defined tells, or
  // marks none around.
  Stmt* enclosing(const Block* block, Symbol name, bool* defined);

  void error(Pos pos, std::string text) { errors_.add_uncounted(pos, std::move(text)); }
  std::string place(Pos pos) const {
    source::Position at = file_.position(pos);
    return fmt::format("{}:{}:{}", at.file, at.line, at.column);
  }

  const source::SourceFile& file_;
  ErrorSink& errors_;
  std::vector<Label> labels_;  // in order of declaration
  std::unordered_map<Symbol, size_t> index_;
  std::deque<Block> blocks_;  // labels point to them
};

void Checker::check(std::span<Stmt*> body, Pos start) {
  for (BranchStmt* s : block(nullptr, Targets{}, nullptr, start, body)) {
    if (Label* l = find(s->label->name)) {
      l->used = true;
      error(s->label->pos,
            fmt::format("goto {} jumps into block starting at {}", s->label->name.view(), place(l->parent->start)));
    } else {
      error(s->label->pos, fmt::format("label {} not defined", s->label->name.view()));
    }
  }
  for (const Label& each : labels_) {
    if (each.used) continue;
    error(each.stmt->label->pos, fmt::format("label {} defined and not used", each.stmt->label->name.view()));
  }
}

Label* Checker::find(Symbol name) {
  auto at = index_.find(name);
  return at == index_.end() ? nullptr : &labels_[at->second];
}

// Walks a list and returns the gotos whose label it did not find. Empty statements at the end do not count for
// fallthrough's "last in the list".
Checker::Gotos Checker::block(const Block* parent, const Targets& targets, const LabeledStmt* label, Pos start,
                              std::span<Stmt* const> body) {
  Scope scope;
  scope.block = &blocks_.emplace_back(Block{parent, start, label});
  scope.targets = targets;
  while (!body.empty() && body.back()->is<EmptyStmt>()) body = body.first(body.size() - 1);
  for (size_t i = 0; i < body.size(); i++) statement(scope, body[i], i + 1 == body.size());
  return std::move(scope.forward);
}

void Checker::inner(Scope& scope, const Targets& targets, const LabeledStmt* label, Pos start,
                    std::span<Stmt* const> body) {
  Gotos open = block(scope.block, targets, label, start, body);
  scope.forward.insert(scope.forward.end(), open.begin(), open.end());
}

void Checker::statement(Scope& scope, Stmt* s, bool last) {
  const LabeledStmt* label = nullptr;
  while (auto* labeled = try_as<LabeledStmt>(s)) {
    if (!labeled->label->name.is_blank()) {
      declare(scope, labeled);
      label = labeled;
    }
    s = labeled->stmt;
  }
  switch (s->kind) {
    case Kind::kDeclStmt:
      for (Decl* each : s->as<DeclStmt>()->decls) {
        if (auto* var = try_as<VarDecl>(each)) return record_var(scope, var->pos, var->names[0]);
      }
      return;
    case Kind::kAssignStmt:
      if (s->as<AssignStmt>()->op == Operator::kDef) record_var(scope, s->pos, s->as<AssignStmt>()->lhs);
      return;
    case Kind::kBranchStmt: {
      auto* branch = s->as<BranchStmt>();
      return branch->label == nullptr ? plain_branch(scope, branch, last) : labeled_branch(scope, branch);
    }
    default: return compound(scope, s, label);
  }
}

void Checker::compound(Scope& scope, Stmt* s, const LabeledStmt* label) {
  Targets in_block{scope.targets.breaks, scope.targets.continues, -1};
  switch (s->kind) {
    case Kind::kBlockStmt: return inner(scope, in_block, label, s->pos, s->as<BlockStmt>()->list);
    case Kind::kIfStmt: {
      auto* branch = s->as<IfStmt>();
      inner(scope, in_block, label, branch->then->pos, branch->then->list);
      if (branch->otherwise != nullptr) inner(scope, in_block, label, branch->otherwise->pos, {&branch->otherwise, 1});
      return;
    }
    case Kind::kForStmt: {
      auto* loop = s->as<ForStmt>();
      return inner(scope, {loop, loop, -1}, label, loop->body->pos, loop->body->list);
    }
    case Kind::kSwitchStmt: {
      Targets targets{s, scope.targets.continues, 0};
      for (CaseClause* c : s->as<SwitchStmt>()->body) {
        inner(scope, targets, label, c->pos, c->body);
        targets.case_index++;
      }
      return;
    }
    case Kind::kSelectStmt:
      for (CommClause* c : s->as<SelectStmt>()->body) {
        inner(scope, {s, scope.targets.continues, -1}, label, c->pos, c->body);
      }
      return;
    default: return;
  }
}

// Open gotos jump over the declaration unless they turn out to leave the block.
void Checker::record_var(Scope& scope, Pos pos, const Expr* name) {
  scope.var_pos = pos;
  scope.var_name = name;
  scope.bad = scope.forward;
}

void Checker::declare(Scope& scope, LabeledStmt* s) {
  Symbol name = s->label->name;
  bool used = false;
  std::erase_if(scope.forward, [&](BranchStmt* jump) {
    if (jump->label->name != name) return false;
    jump->target = s;
    used = true;
    if (std::find(scope.bad.begin(), scope.bad.end(), jump) != scope.bad.end()) {
      error(jump->label->pos, fmt::format("goto {} jumps over declaration of {} at {}", name.view(),
                                          to_string(scope.var_name), place(scope.var_pos)));
    }
    return true;
  });
  if (Label* other = find(name)) {
    error(s->label->pos, fmt::format("label {} already defined at {}", name.view(), place(other->stmt->label->pos)));
    other->used |= used;
    return;
  }
  index_.emplace(name, labels_.size());
  labels_.push_back({scope.block, s, used});
}

void Checker::plain_branch(const Scope& scope, BranchStmt* s, bool last) {
  if (s->tok == Token::kFallthrough) return fallthrough(scope, s, last);
  bool is_break = s->tok == Token::kBreak;
  s->target = is_break ? scope.targets.breaks : scope.targets.continues;
  if (s->target != nullptr) return;
  error(s->pos, is_break ? "break is not in a loop, switch, or select" : "continue is not in a loop");
}

void Checker::fallthrough(const Scope& scope, BranchStmt* s, bool last) {
  auto* around = try_as<SwitchStmt>(scope.targets.breaks);
  if (around != nullptr && try_as<TypeSwitchGuard>(around->tag) != nullptr) {
    return error(s->pos, "cannot fallthrough in type switch");
  }
  int index = scope.targets.case_index;
  if (around == nullptr || index < 0 || !last) return error(s->pos, "fallthrough statement out of place");
  if (index + 1 == static_cast<int>(around->body.size())) error(s->pos, "cannot fallthrough final case in switch");
}

Stmt* Checker::enclosing(const Block* block, Symbol name, bool* defined) {
  Label* l = find(name);
  *defined = l != nullptr;
  if (l == nullptr) return nullptr;
  l->used = true;
  for (; block != nullptr; block = block->parent) {
    if (block->label == l->stmt) return l->stmt->stmt;
  }
  return nullptr;
}

void Checker::labeled_branch(Scope& scope, BranchStmt* s) {
  Symbol name = s->label->name;
  if (s->tok == Token::kGoto) {
    if (Label* l = find(name)) {
      l->used = true;
      for (const Block* b = scope.block; b != nullptr; b = b->parent) {
        if (l->parent == b) s->target = l->stmt;
      }
    }
    if (s->target == nullptr) scope.forward.push_back(s);
    return;
  }
  bool defined;
  Stmt* to = enclosing(scope.block, name, &defined);
  if (!defined) return error(s->label->pos, fmt::format("{} label not defined: {}", text(s->tok), name.view()));
  bool fits = to != nullptr &&
              (to->is<ForStmt>() || (s->tok == Token::kBreak && (to->is<SwitchStmt>() || to->is<SelectStmt>())));
  if (!fits) return error(s->label->pos, fmt::format("invalid {} label {}", text(s->tok), name.view()));
  s->target = to;
}

}  // namespace

void check_branches(std::span<Stmt*> body, Pos start, const source::SourceFile& file, ErrorSink& errors) {
  Checker(file, errors).check(body, start);
}

}  // namespace gos::syntax
