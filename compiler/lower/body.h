// The lowering of one outermost function with all its function literals; each group of functions lives in the file
// named above it. See lower.h for how it works.
#pragma once

#include <functional>

#include "compiler/lower/program.h"
#include "compiler/types/predicates.h"
#include "compiler/types/sizes.h"
#include "compiler/types/universe.h"

namespace gos::lower {

using ir::Clause;
using ir::Expr;
using ir::ExprKind;
using ir::Stmt;
using ir::StmtKind;
using ir::Var;
using ir::VarClass;
using syntax::Operator;

using Exprs = std::vector<Expr*>;
using Stmts = std::vector<Stmt*>;

// Bytes up to which a value may lie in temporaries of the frame; larger ones are variables, which may be on the heap.
inline constexpr int64_t kMaxSizeInFrame = 64 * 1024;

class Body {
 public:
  Body(Program& program, ir::Function* function, TypeArgs types);
  ~Body();

  // The declared function's parameters and body.
  void lower_declaration(types::Func* object);
  // `lhs = rhs` at package level, as statements.
  Stmts lower_initializer(std::span<types::Var* const> lhs, syntax::Expr* rhs);
  // A script's or input's statements at top level, and the variable declarations between them.
  void lower_statements(std::span<syntax::File* const> files);
  // Of an input without statements: makes variables zero that it declares again without a value.
  void lower_zeroing(std::span<syntax::File* const> files);
  // A wrapper's body: calls a method of a receiver, x's expression given by `recv`, with the function's parameters from
  // `first` on.
  Expr* lower_wrapper(const std::function<Expr*(Body&)>& recv, types::Func* method, size_t first);

  // Parameters and results of `function` from its type, in front of them `recv` if given.
  void make_params(types::Signature* sig, types::Var* recv);
  Expr* use(Var* v, Pos pos, const syntax::Expr* source = nullptr);

 private:
  friend class Program;
  struct Scope;
  struct RangeLoop;
  // Where control goes when it leaves a range-over-func loop's body other than by its end.
  struct Exit {
    enum class Kind : uint8_t { kReturn, kBreak, kContinue, kGoto } kind;
    const syntax::Stmt* target = nullptr;
    Symbol label;
  };

  // --- body.cpp ---
  Arena& arena() { return program_.arena(); }
  Type* type(Type* t);
  Type* type_of(const syntax::Expr* e);
  Expr* node(ExprKind kind, Type* t, Pos pos, const syntax::Expr* source = nullptr);
  Stmt* stmt_node(StmtKind kind, Pos pos);
  void emit(Stmt* s) { out_->push_back(s); }
  Stmt* emit(StmtKind kind, Pos pos);
  std::span<Stmt*> block(const std::function<void()>& fill);
  Var* make_var(VarClass cls, Symbol name, Type* t, Pos pos);
  Var* declare(types::Var* object);
  Var* temp(Type* t, Pos pos);
  // A temporary that holds `value`; declared here.
  Expr* save(Expr* value);
  void emit_declare(Var* v, Expr* value, Pos pos);
  Var* variable(types::Var* object);
  Var* capture(Scope& scope, Var* v, Pos pos);
  static Var* root(Var* v);
  void mark_assigned(Expr* place);
  void mark_address(Expr* place);
  void open(ir::Function* f, Scope& scope);
  void close();
  void finish();
  void finish_captures(ir::Function* f);
  Symbol literal_name(const char* range_or_null);
  ir::Function* wrapper_function(const char* kind, Pos pos);
  Expr* sequence(Stmts&& pre, Expr* x);
  // At the start of a statement: runs the statements of a sequence right here and gives its value.
  Expr* flatten(Expr* x);
  Scope* function_scope();  // of the function that a return leaves: range-over-func bodies are part of it
  void initialize(std::span<types::Var* const> lhs, syntax::Expr* rhs);
  void function_body(syntax::BlockStmt* body);
  Expr* func_lit(const syntax::FuncLit* e);
  Expr* make_closure(ir::Function* f, Type* t, Pos pos, const syntax::Expr* source);

  // --- expr.cpp ---
  Expr* expr(const syntax::Expr* e);
  Expr* expr_to(const syntax::Expr* e, Type* target) { return convert(expr(e), target); }
  Expr* expr_inner(const syntax::Expr* e);
  // A form that may yield two values, in that position.
  Expr* comma_ok(const syntax::Expr* e);
  Expr* name(const syntax::Name* e, const syntax::Expr* source);
  Expr* func_value(const syntax::Name* name, const syntax::Expr* source, Pos pos);
  static const syntax::Name* func_name(const syntax::Expr* e);
  ir::Function* function_of(const syntax::Name* name);
  Expr* index(const syntax::IndexExpr* e);
  Expr* slice(const syntax::SliceExpr* e);
  Expr* assertion(const syntax::AssertExpr* e);
  Expr* operation(const syntax::Operation* e);
  Expr* unary(const syntax::Operation* e);
  Expr* address(const syntax::Operation* e);
  Expr* binary(const syntax::Operation* e);
  Expr* shift_count(const syntax::Expr* e, Expr* y);
  Expr* arithmetic(const syntax::Operation* e, Expr* x, Expr* y);
  Expr* compare(Operator op, Expr* x, Expr* y, Type* t, Pos pos, const syntax::Expr* source);
  Expr* concat(Exprs&& args, Type* t, Pos pos, const syntax::Expr* source);
  Expr* deref(Expr* x, Pos pos, bool implicit, const syntax::Expr* source);
  Expr* addr(Expr* x, Pos pos, bool implicit, const syntax::Expr* source);
  static bool is_blank(const syntax::Expr* e);

  // --- convert.cpp ---
  Expr* constant_expr(constant::Value v, Type* t, Pos pos, const syntax::Expr* source);
  Expr* int_const(int64_t v, Type* t, Pos pos);
  Expr* bool_const(bool v, Pos pos);
  Expr* zero(Type* t, Pos pos);
  // What assigning `e` to a `target` makes of it.
  Expr* convert(Expr* e, Type* target);
  Expr* conversion(const syntax::CallExpr* e);
  Expr* convert_explicit(Expr* x, Type* target, Pos pos, const syntax::Expr* source);
  Expr* convert_string(Expr* x, Type* target, Pos pos, const syntax::Expr* source);

  // --- selector.cpp ---
  Expr* selector(const syntax::SelectorExpr* e);
  types::Found selected(const syntax::SelectorExpr* e, Type* recv);
  Expr* follow(Expr* x, std::span<const int> path, Pos pos, const syntax::Expr* source);
  Expr* field(Expr* x, int index, Pos pos, const syntax::Expr* source);
  // `x` as the receiver that `method` takes.
  Expr* receiver(Expr* x, types::Func* method, Pos pos, Pos selector);
  Expr* method_value(Expr* x, types::Func* method, Type* t, Pos pos, const syntax::Expr* source);
  Expr* method_expr(const syntax::SelectorExpr* e);

  // --- call.cpp ---
  Expr* call(const syntax::CallExpr* e);
  Expr* call_method(Expr* x, types::Func* method, Exprs&& args, Type* t, Pos pos, const syntax::Expr* source);
  // A call of what `fun` denotes, still without arguments but for a receiver.
  Expr* callee(const syntax::Expr* fun, types::Signature*& sig, Pos pos, const syntax::Expr* source);
  Exprs arguments(const syntax::CallExpr* e, types::Signature* sig, Stmts& pre);
  void spread_tuple(Expr* tuple, Exprs& values, Stmts& pre, Pos pos);
  Expr* variadic(Exprs& values, size_t first, Type* slice, Pos pos);
  static Type* result_type(types::Signature* sig);
  // Moves what the callee needs evaluated before `pre` in front of it.
  void save_callee(Expr* c, Stmts& pre);
  static bool uintptr_escapes(const ir::Function* f);
  void pin_pointers(Exprs& args, Stmts& pre);
  static types::BuiltinId builtin_id(const syntax::Expr* fun);
  template <typename F>
  void into(Stmts& list, F fill) {
    Stmts* saved = out_;
    out_ = &list;
    fill();
    out_ = saved;
  }

  // --- builtin.cpp ---
  Expr* builtin(const syntax::CallExpr* e, types::BuiltinId id);
  Expr* append(const syntax::CallExpr* e);
  Expr* length(const syntax::CallExpr* e, ExprKind kind);
  Expr* make(const syntax::CallExpr* e);
  Expr* make_new(const syntax::CallExpr* e);
  Expr* min_max(const syntax::CallExpr* e, ExprKind kind);
  Expr* print(const syntax::CallExpr* e, bool newline);
  Expr* size(const syntax::CallExpr* e, types::BuiltinId id);
  Expr* operands(const syntax::CallExpr* e, ExprKind kind, Type* t);
  // Arguments, the values of a single call spread out.
  Exprs builtin_args(const syntax::CallExpr* e, Stmts& pre);

  // --- literal.cpp ---
  Expr* composite(const syntax::CompositeLit* e);
  Expr* struct_lit(const syntax::CompositeLit* e, Type* t, types::Struct* s);
  Expr* array_lit(const syntax::CompositeLit* e, Type* t, Type* elem, ExprKind kind);
  Expr* map_lit(const syntax::CompositeLit* e, Type* t, types::Map* m);

  // --- stmt.cpp ---
  void stmts(std::span<syntax::Stmt* const> list);
  void stmt(const syntax::Stmt* s);
  void var_decl(const syntax::VarDecl* d);
  void labeled(const syntax::LabeledStmt* s);
  void branch(const syntax::BranchStmt* s);
  void if_stmt(const syntax::IfStmt* s);
  void return_stmt(const syntax::ReturnStmt* s);
  void send(const syntax::SendStmt* s);
  // `init` and `rest` in a block of their own, if there is an init.
  void scoped(const syntax::SimpleStmt* init, Pos pos, const std::function<void()>& rest);
  bool inside_range_body(Pos pos) const;

  // --- assign.cpp ---
  void assign_stmt(const syntax::AssignStmt* s);
  void assign_op(const syntax::AssignStmt* s);
  void assign_values(std::span<syntax::Expr* const> lhs, std::span<syntax::Expr* const> rhs, bool def, Pos pos);
  void assign_tuple(Exprs&& places, Expr* value, Pos pos);
  void assign_tuple(std::span<syntax::Expr* const> lhs, const syntax::Expr* rhs, bool def, Pos pos);
  Stmt* assign_to(const syntax::Expr* lhs, Expr* value, bool def, Pos pos);
  void assign_place(Expr* place, Expr* value, Pos pos);
  void assign_parallel(Exprs&& places, Exprs&& values, Pos pos);
  static bool declares(const syntax::Expr* lhs, bool def);
  Expr* place(const syntax::Expr* e);
  Expr* stable_place(Expr* place);
  Expr* stable(Expr* value);
  Expr* clone(const Expr* place);
  Expr* tuple_expr(const syntax::Expr* e);
  static bool has_call(const Expr* e);

  // --- loop.cpp ---
  void for_stmt(const syntax::ForStmt* s);
  void range_stmt(const syntax::ForStmt* s, const syntax::RangeClause* clause);
  struct Ranged {
    ir::RangeKind kind;
    Type* key;
    Type* value;
  };
  Ranged ranged(Expr*& x, bool has_value, Pos pos);
  void range_loop(const syntax::ForStmt* s, const syntax::RangeClause* clause, Expr* x);
  // How `for x := range` makes its variables.
  struct Definition {
    bool defines;
    bool shared;  // once for all rounds
  };
  void range_variables(Stmt* loop, std::span<syntax::Expr* const> lhs, Definition def, const Ranged& r, Stmts& first);

  // --- rangefunc.cpp ---
  void range_func(const syntax::ForStmt* s, const syntax::RangeClause* clause, Expr* f);
  Expr* call_range_func(Expr* f, Expr* closure, Pos pos, const syntax::Expr* source);
  ir::Function* range_body(const syntax::ForStmt* s, const syntax::RangeClause* clause, types::Signature* yield,
                           RangeLoop& loop);
  void after_range_func(RangeLoop& loop, Pos pos);
  void leave_iteration(RangeLoop& loop, int state, bool go_on, Pos pos);
  // Leaves the innermost range-over-func body for `exit`, or says that no such body is left by it.
  bool exit_range(const Exit& exit, Pos pos);
  void set_var(Var* v, Expr* value, Pos pos);
  void check_state(RangeLoop& loop, Pos pos);
  void prepare_defers(RangeLoop& loop, Pos pos);
  bool range_defer(Expr* closure, Pos pos);
  void emit_if(Expr* cond, const std::function<void()>& then, Pos pos);
  void perform(const Exit& exit, Pos pos);

  // --- switch.cpp ---
  void switch_stmt(const syntax::SwitchStmt* s);
  void expr_switch(const syntax::SwitchStmt* s);
  void switch_clauses(const syntax::SwitchStmt* s, Stmt* sw, Expr* tag);
  void type_switch(const syntax::SwitchStmt* s, const syntax::TypeSwitchGuard* guard);
  void select_stmt(const syntax::SelectStmt* s);
  void communication(const syntax::CommClause* clause, Clause* c);

  // --- deferred.cpp ---
  void call_stmt(const syntax::CallStmt* s);
  // A func value without parameters and results that does the call; operands are evaluated here.
  Expr* deferred_callee(const syntax::CallExpr* e, const char* kind, Pos stmt);
  Expr* wrap_call(Expr* call, const char* kind, Pos stmt);
  void save_operand(Expr*& operand, Pos stmt, std::vector<Expr**>& saved);

  Program& program_;
  std::unique_ptr<Scope> root_;
  Scope* scope_ = nullptr;  // the function being lowered
  Stmts* out_ = nullptr;    // statements go here; expressions never add to it
  // Says of a function that is used here whether this is generic code.
  ir::Function* used(ir::Function* f) const {
    if (instance_ == nullptr) program_.use_plainly(f);
    return f;
  }

  TypeArgs type_args_;
  ir::Function* instance_ = nullptr;  // the function, if it is one
  std::unique_ptr<types::Subst> subst_;
  std::unordered_map<Type*, Type*> substituted_;
  std::unordered_map<const types::Var*, Var*> vars_;
  std::vector<ir::Function*> made_;  // this function and its literals
  std::vector<std::pair<Stmt*, std::vector<Var*>>> loops_;
  int range_states_ = 0;  // loops over functions so far
};

// A function under lowering: the outermost one or a literal.
struct Body::Scope {
  ir::Function* fn = nullptr;
  Scope* outer = nullptr;
  Stmts* saved_out = nullptr;
  Stmts body;
  std::unordered_map<Var*, Var*> captures;
  std::unordered_map<const syntax::Stmt*, Stmt*> targets;  // of break and continue
  RangeLoop* range = nullptr;                              // whose loop body this function is
  int loop_depth = 0;
  bool has_label = false;
};

// 1 or -1 when the condition is known to hold or not to, whatever its operands may do; else 0.
int static_bool(const syntax::Expr* e);

}  // namespace gos::lower
