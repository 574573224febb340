// What all function bodies of a compilation share while they are lowered: functions, globals and the worklist.
#pragma once

#include <deque>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "compiler/lower/lower.h"
#include "compiler/types/identical.h"
#include "compiler/types/instantiate.h"
#include "compiler/types/lookup.h"

namespace gos::lower {

using ir::Pos;
using types::Type;

// More instances of generic functions, methods of generic types among them, than any program of people has.
inline constexpr size_t kMaxInstances = 100'000;

// A list of type parameters and what they stand for; empty outside generic code.
struct TypeArgs {
  std::span<types::TypeParam* const> params;
  std::span<Type* const> args;
};

class Program {
 public:
  Program(types::Context& context, ir::Unit& unit);

  types::Context& context() { return context_; }
  ir::Unit& unit() { return unit_; }
  Arena& arena() { return unit_.arena; }
  types::Interner& interner() { return interner_; }

  void add_package(check::PackageChecker& checker, std::span<syntax::File* const> files, Role role);
  void run();
  ir::Function* make_start();
  ir::Function* run_input(int n);
  ir::Function* find(types::Func* func, std::span<Type* const> targs) const;

  // The function of `func` (its origin, for an instance's method) with these type arguments, made if needed.
  ir::Function* function(types::Func* func, std::span<Type* const> targs);
  // A new function without a body, in the unit.
  ir::Function* make_function(Symbol name, types::Package* package, types::Signature* type, Pos pos);
  ir::Var* global(types::Var* object);
  void same_variable(types::Var* fresh, types::Var* known);
  // Whether an input declares a variable that was there before.
  bool is_declared_again(types::Var* v) const { return declared_again_.contains(v); }
  // The native that reports misuse of a range function's loop body: takes the loop's state.
  ir::Function* panic_range();
  void set_replaceable();

  // `f` is used in code that is not generic. Of a generic type of the user's all methods are compiled then, as by Go.
  void use_plainly(ir::Function* f);

  // A value of type `t` becomes an interface value.
  void converted(Type* t);
  // A method of this name is called through an interface.
  void called(Symbol method);
  // Package reflect finds methods by number or name: any exported one may be called.
  void all_called();

  // Wrappers: of the method value x.m with x of type `recv` (an interface, or what the method takes), and of the method
  // expression T.m.
  ir::Function* bound_method(types::Func* method, Type* recv, std::span<Type* const> targs);
  ir::Function* method_expression(types::Func* method, Type* recv, types::Signature* type);

  Role role_of(const types::Package* package) const;

 private:
  struct Work {
    ir::Function* function;
    types::Func* object;
    TypeArgs types;
  };
  struct Initializer {
    std::vector<types::Var*> lhs;
    syntax::Expr* rhs;
    std::vector<ir::Stmt*> body;  // once it is lowered, until it is in a package's init
  };
  struct PackageState {
    check::PackageChecker* checker = nullptr;
    Role role = Role::kStandard;
    ir::Function* init = nullptr;
    std::deque<Initializer> initializers;
    size_t inits_done = 0;                      // of those that the checker tells
    std::vector<ir::Function*> init_functions;  // lowered, to be called
    std::vector<syntax::File*> files;
    int init_count = 0;
  };
  struct Instance {
    types::Func* origin;
    std::vector<Type*> targs;
    ir::Function* function;
  };
  struct Wrapper {
    types::Func* method;
    Type* recv;
    ir::Function* function;
  };

  std::string function_name(types::Func* func);
  std::string path_of(const types::Package* package) const;
  void drain();
  void drain_packages();
  std::vector<PackageState*> init_order();
  std::vector<ir::Stmt*> initializer_statements(PackageState& package);
  void add_initializer(PackageState& package, const check::Initializer& initializer);
  void lower_function(const Work& work);
  void lower_initializer(PackageState& package, Initializer& initializer);
  ir::Function* make_package_init(PackageState& package);
  ir::Function* make_statements(PackageState& package, const std::string& name);
  bool has_statements(const PackageState& package) const;
  void need_methods(types::Named* named);
  bool is_called(Symbol method) const;
  void convert_all();
  ir::Stmt* call_statement(ir::Function* function);

  types::Context& context_;
  ir::Unit& unit_;
  types::Interner interner_;
  std::unordered_map<uint64_t, std::vector<Instance>> functions_;  // by hash of origin and type arguments
  size_t instances_ = 0;
  std::unordered_map<types::Var*, ir::Var*> globals_;
  std::unordered_map<types::Var*, std::pair<PackageState*, Initializer*>> initializer_of_;
  std::deque<PackageState> packages_;
  std::vector<PackageState*> order_;  // as they were added
  std::unordered_map<const types::Package*, PackageState*> package_of_;
  std::deque<Work> work_;
  std::deque<std::pair<PackageState*, Initializer*>> init_work_;
  std::unordered_set<Type*> converted_;
  std::vector<types::Named*> converted_named_;  // those of them that may have methods
  std::vector<Type*> to_convert_;
  bool converting_ = false;
  std::unordered_set<Symbol> called_;
  bool all_called_ = false;
  bool reflects_ = false;  // package reflect was imported
  bool replaceable_ = false;
  std::unordered_set<types::Var*> declared_again_;
  struct Waiting {
    types::Func* func;
    std::vector<Type*> targs;
  };
  std::unordered_map<Symbol, std::vector<Waiting>> waiting_;
  std::unordered_map<types::Func*, std::vector<Wrapper>> bound_, expressions_;
  ir::Function* panic_range_ = nullptr;
};

// The type arguments of the defined type that `t`, or what it points to, is.
std::span<Type* const> receiver_targs(Type* t);

}  // namespace gos::lower
