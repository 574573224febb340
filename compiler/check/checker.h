// The checker's state and its parts; each group of functions lives in the file named above it. See check.h for how it
// works.
#pragma once

#include <fmt/format.h>

#include <deque>
#include <functional>
#include <optional>
#include <unordered_map>
#include <unordered_set>

#include "compiler/check/check.h"
#include "compiler/check/operand.h"
#include "compiler/syntax/print.h"
#include "compiler/types/identical.h"
#include "compiler/types/lookup.h"
#include "compiler/types/predicates.h"
#include "compiler/types/scope.h"
#include "compiler/types/sizes.h"
#include "compiler/types/typeset.h"

namespace gos::check {

using namespace types;
using constant::Value;
using syntax::Expr;

// A package-level declaration, or a method's.
struct DeclInfo {
  Scope* file = nullptr;
  std::vector<Var*> lhs;  // all variables of an n:1 declaration, else empty
  Expr* type = nullptr;
  Expr* init = nullptr;
  bool inherited = false;  // init is that of an earlier constant
  syntax::TypeDecl* tdecl = nullptr;
  syntax::FuncDecl* fdecl = nullptr;
  Scope* func_scope = nullptr;        // of a checked signature
  std::span<TypeParam*> type_params;  // of a generic function, or of the receiver
  std::unordered_set<Object*> deps;   // package-level objects that init or the body refers to
};

// What an expression's slot holds until its type is final.
struct ExprInfo : TypeAndValue {
  bool pending = false;  // untyped, and may yet get a type from its use
  bool shifted = false;  // left operand of a shift that is not constant: the type must turn out an integer
};

// Where an error belongs: nodes and operands give the start of their text.
struct At {
  Pos pos;
  At(Pos p) : pos(p) {}
  At(const syntax::Node* n) : pos(syntax::start_pos(n)) {}
  At(const Operand& x) : pos(x.expr != nullptr ? syntax::start_pos(x.expr) : Pos{}) {}
  At(const Object* obj) : pos(obj->pos) {}
};

enum class Failure : uint8_t { kNone, kOther, kTruncated, kOverflow };

class Unifier;

// The function type and name of what a generic function value is assigned to.
struct Target {
  Signature* sig = nullptr;
  std::string desc;
};

// See mono.cpp.
class MonoGraph {
 public:
  struct Edge {
    size_t to, from;
    int weight;
    Pos pos;
    Type* type;  // the argument; null: a local type has its function's parameter
  };
  // `own`, a receiver's type parameter, stands for that of the receiver's type.
  void record_canonical(TypeParam* own, TypeParam* of_type) { canonical_[own] = of_type; }
  void record_instance(Package* pkg, Pos pos, std::span<TypeParam* const> tparams, std::span<Type* const> targs,
                       std::span<Expr* const> exprs);
  // The edges of an endless instantiation, none if all end.
  std::vector<const Edge*> find_cycle();
  TypeName* object(size_t vertex) const { return vertices_[vertex].obj; }

 private:
  struct Vertex {
    int weight;       // of the heaviest path known to end here
    size_t previous;  // its last edge
    size_t length;
    TypeName* obj;
  };
  size_t vertex(TypeName* obj);
  size_t vertex(TypeParam* p);
  size_t vertex_of_local(Named* named);
  void visit(Type* t, TypeParam* to, Type* targ, Pos pos);
  std::vector<const Edge*> cycle_at(size_t v) const;

  std::vector<Vertex> vertices_;
  std::vector<Edge> edges_;
  std::unordered_map<TypeParam*, TypeParam*> canonical_;
  std::unordered_map<TypeName*, size_t> index_;
};

class Checker final : public Resolver, public ScopeLoader, public TypeSetErrors {
 public:
  Checker(Context& context, std::string_view path, const source::SourceSet& sources, source::Diagnostics& diagnostics,
          Importer* importer, Options options);

  void check(std::span<syntax::File* const> files);
  void check_library(LibraryText& text);
  void check_body(Func* func);
  Initializer initializer(Var* var);
  std::vector<Initializer> order_initializers();
  void resolve(Object* obj) override;
  Object* load(Scope* scope, Symbol name) override;
  void load_all(Scope* scope) override;
  Package* package() const { return pkg_; }
  const Info& info() const { return info_; }
  size_t errors() const { return errors_; }

 private:
  // What surrounds the code under check.
  struct Environment {
    DeclInfo* decl = nullptr;  // package-level declaration whose init or body this is
    Scope* scope = nullptr;
    Value iota;     // inside a constant declaration
    Pos error_pos;  // for errors in an inherited constant initializer
    bool in_tparams = false;
    bool top_level = false;    // statements of a script
    Signature* sig = nullptr;  // of the function
    const syntax::Node* func = nullptr;
    std::vector<Var*>* locals = nullptr;
    bool has_call = false;  // the expression has a call or receive
  };
  // Restores the environment at the end of a block.
  class SavedEnvironment {
   public:
    explicit SavedEnvironment(Checker& c) : checker_(c), saved_(c.env_) {}
    ~SavedEnvironment() { checker_.env_ = saved_; }

   private:
    Checker& checker_;
    Environment saved_;
  };
  class OpenScope {
   public:
    explicit OpenScope(Checker& c) : checker_(c), saved_(c.env_.scope) { c.env_.scope = c.arena().make<Scope>(saved_); }
    ~OpenScope() { checker_.env_.scope = saved_; }

   private:
    Checker& checker_;
    Scope* saved_;
  };

  Arena& arena() { return context_.arena; }

  // --- errors.cpp ---
  void error(At at, std::string text);
  template <typename... Args>
  void errorf(At at, fmt::format_string<Args...> format, Args&&... args) {
    error(at, fmt::format(format, std::forward<Args>(args)...));
  }
  // "\n\tfile:1:2: text"; without a known position just the text.
  std::string more(Pos pos, std::string_view text) const;
  std::string other_declaration(Object* obj) const;
  std::string s(const Operand& x) const { return operand_string(x, qualifier_); }
  std::string s(Type* t) const { return type_string(t, qualifier_); }
  std::string s(const Expr* e) const { return syntax::to_string(e); }
  std::string s(Object* obj) const { return object_string(obj, qualifier_); }
  void duplicate_method(Pos pos, Func* m, Pos other_pos) override;
  void overlapping_method(Pos pos, Func* m, Func* other, Pos other_pos) override;

  // --- version.cpp ---
  struct FileVersion {
    int declared;  // by //go:build
    int used;
  };
  void collect_versions(std::span<syntax::File* const> files);
  const FileVersion* file_version(Pos pos) const;
  // Whether the file of `pos` is in the language of go1.<version> or a newer one.
  bool allow_version(Pos pos, int version) const;
  // As allow_version; reports when it is not.
  bool verify_version(At at, int version, std::string_view what);
  std::string version_hint(Pos pos, std::string_view text) const;
  void check_literal_version(syntax::BasicLit* e);

  // --- directive.cpp ---
  void check_directives(std::span<syntax::File* const> files);
  void check_linknames(const syntax::File* file);

  // --- check.cpp ---
  void later(std::function<void()> action) { delayed_.push_back(std::move(action)); }
  void process_delayed(size_t from);
  void require_main(std::span<syntax::File* const> files);
  void require_bodies();
  void check_top_level(syntax::File* file);
  // Directly among a script's statements, not in a block: what is declared there is package-level.
  bool at_top_level() const { return env_.top_level && env_.func == nullptr && env_.scope->parent() == pkg_->scope; }

  // --- library.cpp ---
  // While one lives the delayed actions of a library wait; the outermost runs them.
  class Entered {
   public:
    explicit Entered(Checker& c) : checker_(c), delayed_(c.delayed_.size()) { ++c.entered_; }
    ~Entered() {
      if (checker_.entered_ == 1 && checker_.library_ != nullptr) checker_.process_delayed(delayed_);
      --checker_.entered_;
    }

   private:
    Checker& checker_;
    size_t delayed_;
  };
  struct LibraryFile {
    Scope* scope;
    syntax::File* header;
  };
  LibraryFile& library_file(size_t index);
  void declare_entry(const OutlineEntry& entry);
  void declare_methods(TypeName* base);
  Object* load_import(Scope* file, Symbol name);

  // --- resolver.cpp ---
  void collect_objects(std::span<syntax::File* const> files);
  void collect_declaration(syntax::Decl* d, Scope* file);
  void collect_import(syntax::ImportDecl* d, Scope* file);
  void dot_import(syntax::ImportDecl* d, PkgName* name, Scope* file);
  Package* import_package(syntax::ImportDecl* d, std::string_view path);
  void collect_const(syntax::ConstDecl* d, Scope* file);
  void collect_var(syntax::VarDecl* d, Scope* file);
  void collect_func(syntax::FuncDecl* d, Scope* file);
  void check_special_func(syntax::FuncDecl* d);
  void declare_package_object(syntax::Name* name, Object* obj, DeclInfo* info);
  void add_object(Object* obj, DeclInfo* info);
  void verify_file_scopes();
  void associate_methods();
  TypeName* resolve_base(syntax::Name* name, bool& pointer);
  void package_objects();
  void unused_imports();
  void arity(Pos pos, std::span<syntax::Name* const> names, std::span<Expr* const> inits, bool is_const,
             bool inherited);
  DeclInfo* make_info(Scope* file);
  // Receiver type without pointer and parentheses; its type parameter names when asked for.
  Expr* unpack_receiver(Expr* type, bool& pointer, std::vector<syntax::Name*>* params);

  // --- decl.cpp ---
  void declare(Scope* scope, syntax::Name* name, Object* obj, Pos scope_pos);
  // Whether the files under check declare it: then it cannot be declared again, whatever the options say.
  bool is_of_these_files(const Object* object) const;
  void obj_decl(Object* obj);
  void resolve_busy(Object* obj);
  bool valid_cycle(Object* obj);
  void cycle_error(std::span<Object* const> cycle, size_t start);
  void direct_cycles();
  void const_decl(Const* obj, Expr* type, Expr* init, bool inherited);
  void var_decl(Var* obj, std::span<Var* const> lhs, Expr* type, Expr* init);
  void type_decl(TypeName* obj, syntax::TypeDecl* d);
  void func_decl(Func* obj, DeclInfo* info);
  void collect_methods(TypeName* obj);
  void check_field_uniqueness(Named* base);
  void decl_stmt(std::span<syntax::Decl* const> decls);
  void local_const(syntax::ConstDecl* d);
  void local_var(syntax::VarDecl* d);
  void local_type(syntax::TypeDecl* d);
  void push(Object* obj);
  void pop();

  // --- validtype.cpp ---
  void valid_type(Named* t);
  bool valid_type(Type* t, std::vector<Named*>& nest, std::vector<Named*>& path);
  bool finite_size(Type* t);
  bool finite_named(Named* named);
  int valid_type_steps_ = 0;  // of the check under way
  Object* cycle_object(Named* named);

  // --- typexpr.cpp ---
  Object* lookup(Symbol name, Scope** scope = nullptr) const;
  void ident(Operand& x, syntax::Name* e, bool want_type);
  Type* typ(Expr* e) { return declared_type(e, nullptr); }
  Type* var_type(Expr* e);
  void valid_var_type(Expr* e, Type* t);
  Type* declared_type(Expr* e, TypeName* def);
  Type* type_internal(Expr* e, TypeName* def);
  Type* named_type(Operand& x, Expr* e);
  Type* generic_type(Expr* e, std::string* cause);
  Type* array_type(syntax::ArrayType* e);
  Type* map_type(syntax::MapType* e);
  Type* instantiated_type(Expr* x, std::span<Expr* const> args);
  int64_t array_length(Expr* e);
  bool type_list(std::span<Expr* const> list, std::vector<Type*>& out);

  // --- struct.cpp, interface.cpp, signature.cpp ---
  void struct_type(Struct* t, syntax::StructType* e);
  void check_embedded(Type* t, Pos pos);
  void interface_type(Interface* t, syntax::InterfaceType* e, TypeName* def);
  Type* parse_union(Expr* e);
  Term parse_tilde(Expr* e);
  void check_union(std::span<const Term> terms, const std::vector<Expr*>& exprs);
  Scope* func_type(Signature* sig, syntax::Field* recv, std::span<syntax::Field* const> tparams, syntax::FuncType* type,
                   const syntax::Node* owner);
  Var* collect_receiver(syntax::Field* f, Pos scope_pos, std::span<TypeParam*>& rparams, const syntax::Node* owner);
  Type* generic_receiver(syntax::Field* f, Expr* base, bool pointer, std::span<syntax::Name* const> names,
                         Pos scope_pos, std::span<TypeParam*>& rparams);
  std::vector<Var*> collect_params(VarKind kind, std::span<syntax::Field* const> list, bool& variadic,
                                   const syntax::Node* owner);
  void valid_receiver(At at, Var* recv);

  // --- typeparam.cpp ---
  std::span<TypeParam*> collect_tparams(std::span<syntax::Field* const> list,
                                        const std::function<void(std::span<TypeParam*>)>& bind);
  Type* bound(Expr* e);
  TypeParam* declare_tparam(syntax::Name* name, Pos scope_pos);
  bool validate_targ_count(Pos pos, Symbol name, size_t want, size_t got);
  int verify_instance(std::span<TypeParam* const> tparams, std::span<Type* const> targs, std::string& cause);
  void verify_later(Pos pos, std::span<TypeParam* const> tparams, std::span<Type* const> targs,
                    std::span<Expr* const> exprs);
  void record_instance(Expr* e, std::span<Type* const> targs, Type* t);
  // Instantiates the generic function x, inferring what is missing when `infer`; without it, too few arguments are
  // returned and x stays.
  std::optional<std::vector<Type*>> func_inst(const Target* target, Pos pos, Operand& x, syntax::IndexExpr* inst,
                                              bool infer);
  Signature* instantiate_func(Pos pos, Expr* e, Signature* sig, std::span<Type* const> targs,
                              std::span<Expr* const> exprs);

  // --- infer.cpp ---
  // Completes the type arguments of `tparams`, given those known in `targs` (null where not) and arguments for
  // parameters of the given types. False with an error's place and text (or none when one was reported) on failure.
  bool infer(Pos pos, std::span<TypeParam* const> tparams, std::vector<Type*>& targs, std::span<Type* const> params,
             std::span<Operand> args, bool reverse, Pos& error_at, std::string& error_text);
  bool infer_from_constraints(Unifier& u, std::span<TypeParam* const> tparams, std::string& error_text);
  bool infer_untyped(Unifier& u, std::span<Type* const> params, std::span<Operand> args,
                     std::span<const size_t> untyped, Pos& error_at, std::string& error_text);
  std::string mismatch(std::span<TypeParam* const> tparams, const std::vector<Type*>& targs, Type* tpar,
                       const Operand& arg, bool reverse);
  std::vector<TypeParam*> rename_tparams(std::span<TypeParam* const> tparams, std::vector<Type*>& types);

  // --- expr.cpp ---
  ExprKind raw_expr(const Target* target, Operand& x, Expr* e, Type* hint, bool allow_generic);
  ExprKind expr_internal(const Target* target, Operand& x, Expr* e, Type* hint);
  bool simple_expr(Operand& x, Expr* e, ExprKind& kind);
  void expr(const Target* target, Operand& x, Expr* e);
  void generic_expr(Operand& x, Expr* e);
  void expr_with_hint(Operand& x, Expr* e, Type* hint);
  void expr_or_type(Operand& x, Expr* e, bool allow_generic);
  std::vector<Operand> multi_expr(Expr* e, bool allow_comma_ok, bool& comma_ok);
  std::vector<Operand> expr_list(std::span<Expr* const> list);
  void exclude(Operand& x, bool no_value, bool builtin, bool type);
  void single_value(Operand& x);
  void non_generic(const Target* target, Operand& x);
  void unary(Operand& x, syntax::Operation* e);
  void indirection(Operand& x, syntax::Operation* e);
  Type* chan_elem(At at, Operand& x, bool recv);
  void assert_expr(Operand& x, syntax::AssertExpr* e);
  void type_assertion(Expr* e, Operand& x, Type* t, bool type_switch);
  bool op_defined(Operand& x, syntax::Operator op, bool binary);

  // --- binary.cpp ---
  void binary(Operand& x, Expr* e, Expr* lhs, Expr* rhs, syntax::Operator op);
  void shift(Operand& x, Operand& y, Expr* e, syntax::Operator op);
  bool shift_count(Operand& y, Value& count);
  void comparison(Operand& x, Operand& y, syntax::Operator op, bool switch_case);
  std::string incomparable_cause(Type* t);
  void match_types(Operand& x, Operand& y);
  bool may_convert(const Operand& x, const Operand& y) const;
  bool zero_divisor(Operand& x, Operand& y);

  // --- untyped.cpp ---
  void record(const Operand& x);
  void record_type_and_value(Expr* e, Mode mode, Type* t, Value value);
  void record_comma_ok(Expr* e, Type* t0, Type* t1);
  void record_builtin(Expr* fun, Type* result, std::initializer_list<Type*> params, bool variadic = false);
  void record_builtin(Expr* fun, Type* result, std::span<Type* const> params, bool variadic = false);
  ExprInfo* pending(Expr* e) const;
  void update_expr_type(Expr* e, Type* t, bool final);
  void update_operands(Expr* e, const ExprInfo& info, Type* t, bool final);
  void update_expr_value(Expr* e, Value v);
  Type* implicit_type(Operand& x, Type* target, Value& value, Failure& failure);
  void convert_untyped(Operand& x, Type* target);
  void invalid_conversion(Failure failure, const Operand& x, Type* target);

  // --- const.cpp ---
  void overflow(Operand& x, Pos op_pos);
  Failure representation(const Operand& x, Basic* t, Value& value) const;
  void representable(Operand& x, Basic* t);

  // --- conversion.cpp, assignable.cpp ---
  void conversion(Operand& x, Type* t);
  bool const_convertible(const Operand& x, Type* t, Value* value) const;
  bool convertible(Operand& x, Type* t, std::string* cause);
  bool convertible_params(Operand& x, Type* t, TypeParam* vp, TypeParam* tp, std::string* cause);
  bool assignable(Operand& x, Type* t, std::string* cause);
  bool assignable_params(Operand& x, Type* t, TypeParam* vp, TypeParam* tp, std::string* cause);

  // --- assignment.cpp ---
  void assignment(Operand& x, Type* t, std::string_view context);
  void init_const(Const* lhs, Operand& x);
  void init_var(Var* lhs, Operand& x, std::string_view context);
  Type* lhs_var(Expr* lhs);
  void assign_var(Expr* lhs, Expr* rhs, Operand* x, std::string_view context);
  std::string types_summary(std::span<Type* const> list, bool variadic, bool has_dots) const;
  void assign_error(std::span<Expr* const> rhs, size_t l, size_t r);
  void return_error(At at, std::span<Var* const> lhs, std::span<const Operand> rhs);
  void init_vars(std::span<Var* const> lhs, std::span<Expr* const> rhs, syntax::Stmt* return_stmt);
  void assign_vars(std::span<Expr* const> lhs, std::span<Expr* const> rhs);
  void short_var_decl(Pos pos, std::span<Expr* const> lhs, std::span<Expr* const> rhs);
  bool use(std::span<Expr* const> list, bool lhs = false);
  bool use(Expr* e, bool lhs = false);

  // --- call.cpp ---
  ExprKind call_expr(Operand& x, syntax::CallExpr* call);
  ExprKind conversion_call(Operand& x, syntax::CallExpr* call);
  std::vector<Operand> generic_expr_list(std::span<Expr* const> list, std::vector<std::vector<Type*>>& targs);
  Signature* arguments(syntax::CallExpr* call, Signature* sig, std::vector<Type*> targs,
                       std::span<Expr* const> targ_exprs, std::vector<Operand>& args,
                       std::span<const std::vector<Type*>> arg_targs);
  bool match_count(syntax::CallExpr* call, Signature* sig, std::span<Operand> args, std::vector<Type*>& params);

  // --- selector.cpp ---
  void selector(Operand& x, syntax::SelectorExpr* e, bool want_type);
  bool qualified(Operand& x, syntax::SelectorExpr* e);
  void missing_selector(Operand& x, syntax::SelectorExpr* e, const Found& found);
  void method_expr(Operand& x, syntax::SelectorExpr* e, Func* m, const Found& found);
  std::string lookup_error(Type* t, Symbol sel, Object* obj, bool struct_literal) const;
  void record_selection(syntax::SelectorExpr* e, SelectionKind kind, Type* recv, const Found& found);
  void add_dep(Object* obj);

  // --- builtin.cpp, unsafe.cpp ---
  void verify_builtin_version(syntax::CallExpr* call, BuiltinId id);
  bool builtin(Operand& x, syntax::CallExpr* call, BuiltinId id);
  bool builtin_append(Operand& x, syntax::CallExpr* call, std::vector<Operand>& args);
  bool builtin_len(Operand& x, syntax::CallExpr* call, BuiltinId id);
  bool builtin_close_clear(Operand& x, syntax::CallExpr* call, BuiltinId id);
  bool builtin_complex(Operand& x, syntax::CallExpr* call, Operand& y);
  bool builtin_copy(Operand& x, syntax::CallExpr* call, Operand& y);
  bool builtin_delete(Operand& x, syntax::CallExpr* call, Operand& key);
  bool builtin_real(Operand& x, syntax::CallExpr* call, BuiltinId id);
  bool builtin_make(Operand& x, syntax::CallExpr* call);
  bool builtin_min(Operand& x, syntax::CallExpr* call, BuiltinId id, std::vector<Operand>& args);
  bool builtin_new(Operand& x, syntax::CallExpr* call);
  bool builtin_print(Operand& x, syntax::CallExpr* call, BuiltinId id, std::vector<Operand>& args);
  Type* apply_complex(Operand& x, BuiltinId id);
  Type* slice_elem(const Operand& x, std::string& cause);
  bool bytes_or_string(Type* t, bool& has_string);
  bool builtin_unsafe(Operand& x, syntax::CallExpr* call, BuiltinId id, std::vector<Operand>& args);
  bool builtin_offsetof(Operand& x, syntax::CallExpr* call);
  bool builtin_sizeof(Operand& x, syntax::CallExpr* call, BuiltinId id);

  // --- index.cpp ---
  bool index_expr(Operand& x, syntax::IndexExpr* e);
  bool index_type_param(Operand& x, syntax::IndexExpr* e, int64_t& length, bool& done);
  void slice_expr(Operand& x, syntax::SliceExpr* e);
  Type* sliced_type(Operand& x, bool& reported);
  Expr* single_index(syntax::IndexExpr* e);
  Type* index(Expr* e, int64_t max, int64_t& value);
  bool valid_index(Operand& x, std::string_view what, bool allow_negative);

  // --- literal.cpp ---
  void basic_lit(Operand& x, syntax::BasicLit* e);
  void func_lit(Operand& x, syntax::FuncLit* e);
  void composite_lit(Operand& x, syntax::CompositeLit* e, Type* hint);
  void struct_lit(Operand& x, syntax::CompositeLit* e, Struct* t, Type* base);
  void keyed_fields(Operand& x, syntax::CompositeLit* e, Struct* t, Type* base);
  void map_lit(Operand& x, syntax::CompositeLit* e, Map* t);
  int64_t indexed_elems(std::span<Expr* const> elems, Type* t, int64_t length);

  // --- stmt.cpp ---
  void func_body(DeclInfo* decl, Signature* sig, Scope* scope, syntax::BlockStmt* body, Value iota,
                 const syntax::Node* func);
  void report_unused(std::vector<Var*>& locals);
  void stmt_list(std::span<syntax::Stmt* const> list);
  void stmt(syntax::Stmt* s);
  void stmt_inner(syntax::Stmt* s);
  void expr_stmt(syntax::ExprStmt* s);
  void assign_stmt(syntax::AssignStmt* s);
  void suspended_call(syntax::CallStmt* s);
  void return_stmt(syntax::ReturnStmt* s);
  void if_stmt(syntax::IfStmt* s);
  void for_stmt(syntax::ForStmt* s);
  void condition(Expr* e, std::string_view what);
  // switch.cpp
  void switch_stmt(syntax::SwitchStmt* s);
  void expr_switch(syntax::SwitchStmt* s);
  void type_switch(syntax::SwitchStmt* s, syntax::TypeSwitchGuard* guard);
  struct SeenValue {
    Value value;
    Pos pos;
    Type* type;
  };
  void case_values(Operand& x, std::span<Expr* const> values, std::unordered_multimap<size_t, SeenValue>& seen);
  struct SeenType {
    Type* type;
    Expr* expr;
  };
  Type* case_types(Operand* x, std::span<Expr* const> types, std::vector<SeenType>& seen);
  void select_stmt(syntax::SelectStmt* s);
  template <typename Clause, typename IsDefault>
  void multiple_defaults(std::span<Clause* const> body, IsDefault is_default);
  // range.cpp
  void range_stmt(syntax::ForStmt* s, syntax::RangeClause* clause);
  void define_range_vars(syntax::ForStmt* s, std::span<Expr* const> lhs, std::span<Type* const> types, Operand& x,
                         bool over_int);
  bool range_types(const Operand& operand, Type*& key, Type*& value, std::string& cause);
  bool range_func_types(Signature* sig, Type*& key, Type*& value, std::string& cause);
  // return.cpp
  bool is_terminating(syntax::Stmt* s, Symbol label) const;
  bool is_terminating_list(std::span<syntax::Stmt* const> list) const;

  // --- mono.cpp, limits.cpp ---
  void report_instance_cycle();
  void check_limits(std::span<syntax::File* const> files);

  // --- initorder.cpp ---
  void init_order();
  void report_init_cycle(std::span<Object* const> cycle);

  Context& context_;
  const source::SourceSet& sources_;
  source::Diagnostics& diagnostics_;
  Importer* importer_;
  Options options_;
  Package* pkg_;
  Qualifier qualifier_;
  Info info_;
  std::unordered_map<const source::SourceFile*, FileVersion> file_versions_;  // of files that declare one
  Environment env_;
  uint32_t local_types_ = 0;  // types declared in functions so far
  size_t errors_ = 0;
  size_t first_error_ = 0;  // errors_ at the start of this check()

  std::deque<DeclInfo> infos_;
  std::vector<Object*> objects_;  // of this check(), methods too, by order
  uint32_t next_order_ = 1;
  struct Method {
    Func* func;
    bool pointer;
    syntax::Name* base;
  };
  std::vector<Method> methods_;
  std::unordered_map<TypeName*, std::vector<Func*>> methods_of_;
  struct Import {
    PkgName* name;
    Scope* file;
  };
  std::vector<Import> imports_;
  std::vector<Scope*> file_scopes_;
  std::vector<const source::SourceFile*> sources_checked_;
  std::unordered_map<Scope*, std::vector<std::pair<Object*, PkgName*>>> dot_imports_;
  std::vector<std::function<void()>> delayed_;
  LibraryText* library_ = nullptr;
  std::vector<LibraryFile> library_files_;
  int entered_ = 0;
  MonoGraph mono_;
  std::vector<Named*> finite_path_;  // types whose size finite_size is about to know
  std::vector<Object*> path_;        // objects under check, outermost first
};

inline DeclInfo* decl_info(Object* obj) { return static_cast<DeclInfo*>(obj->decl_info); }

}  // namespace gos::check
