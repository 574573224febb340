// IR: the small typed tree between checking and bytecode.
//
// Lowering turns a checked syntax tree into it; inlining, escape analysis and code generation see nothing else.
// Everything that Go's syntax leaves implicit is a node here:
//
// - conversions: assigning a concrete value to an interface is a kConvIface; an untyped constant has its final type;
//   a channel made send-only, or a named type to its literal, is a kConvNop.
// - pointers: x.f through a pointer is kField(kDeref(x)); a method call's receiver is kAddr or kDeref as needed;
// indexing
//   through a pointer to array is kIndex(kDeref(p)); promoted fields spell out every step.
// - variadic calls: the slice is a kSliceLit marked `implicit` ("... argument").
// - closures: a func literal is a kClosure that lists what it captures; inside, a captured variable is a Var of its own
// with
//   `outer` set. Method values are kMethodValue, method expressions plain functions.
// - go and defer: the statement holds a call; lowering has turned it into a call of a function value without parameters
// or
//   results, wrapping what has any into a kClosure of a `wrapper` function that captures the evaluated operands by
//   value.
// - generic functions and types appear only as instances, one Function per distinct list of type arguments.
// - range over functions is lowered to a call with a closure for the body. Other ranges stay kRange: code generation
// knows
//   best how to walk each kind.
// - order of evaluation: that of calls among each other is that of the tree, left to right; which other operands are
//   read before them and which after is settled before code is made (compiler/emit/order.cpp).
//
// Invariants: every Expr has a type (calls without result and statements-like builtins: null; several results: a
// Tuple). Types are as the checker made them, never untyped (nil constants carry the type they convert to). A local Var
// belongs to exactly one Function and is declared by exactly one kDeclare, parameter or result; a variable of a loop
// body is declared anew in each iteration.
//
// Results of escape analysis are written into Var::escapes, Expr::escapes and Param tags; nothing else is changed by
// it.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "base/arena.h"
#include "base/intern.h"
#include "compiler/constant/constant.h"
#include "compiler/source/source.h"
#include "compiler/syntax/ast.h"
#include "compiler/types/object.h"
#include "compiler/types/types.h"

namespace gos::ir {

using source::Pos;
using types::Type;

struct Function;
struct Expr;
struct Stmt;

// --- Variables ---

enum class VarClass : uint8_t {
  kLocal,    // declared in a function body; also clause variables of type switches
  kTemp,     // made by lowering, no name in the source
  kParam,    // also the receiver
  kResult,   // named, unnamed ("~r0") or blank
  kCapture,  // inside a closure: stands for `outer`, a variable of the enclosing function
  kGlobal,   // package level
};

// Marks code that stands in the place of a call.
struct Inlined {
  const Function* callee = nullptr;
  Pos call;                         // of the call, in the text of the function around it
  const Inlined* within = nullptr;  // the call stands in inlined code itself
};

// A place in the text, and the innermost call in whose place that stands, if it is inlined code.
struct FullPos {
  Pos pos;
  const Inlined* within = nullptr;

  // Where messages point: the outermost call.
  Pos shown() const {
    Pos outermost = pos;
    for (const Inlined* i = within; i != nullptr; i = i->within) outermost = i->call;
    return outermost;
  }
};
// Of an expression, statement or variable.
template <typename Node>
FullPos full_pos(const Node* node) {
  return {node->pos, node->within};
}
template <typename Node>
Pos shown_pos(const Node* node) {
  return full_pos(node).shown();
}

struct Var {
  VarClass cls;
  bool address_taken =
      false;                // &x, a slice of the array x, a pointer-receiver method called on x, captured by reference
  bool pointed_to = false;  // the same but for captures
  bool captured = false;    // some closure captures it
  bool reassigned = false;  // assigned after its declaration (also ++, op=, range =, &x counts as assignable: set too)
  bool by_value =
      false;  // kCapture: the closure holds a copy (never reassigned and at most 128 bytes), else its address
  bool escapes = false;        // set by escape analysis: the variable is moved to the heap
  bool inlined = false;        // of a function whose code was inlined here
  bool kept = false;           // read behind the kSequence that declares it
  bool used_in_defer = false;  // a named result read by deferred functions: stays in memory
  int32_t index = -1;  // kParam, kResult: number among the function's params or results; kCapture: among captures
  int32_t unseen = 0;  // variables that Go, but not lowering, has before this one; for the names of temporaries
  Symbol name;         // empty for temporaries
  Type* type;
  Pos pos;
  const Inlined* within = nullptr;  // see FullPos
  Function* owner = nullptr;        // null for globals
  Var* outer = nullptr;             // kCapture: the variable one function further out (which may be a kCapture itself)
  types::Var* object = nullptr;     // what the source declared; null for temporaries
  // Room for the passes: escape analysis' location, code generation's slot. Each pass resets it to 0.
  uint64_t scratch = 0;
  uint64_t scratch2 = 0;
};

// --- Expressions ---

enum class ExprKind : uint8_t {
  // Leaves
  kConst,  // value: bool, string, number of `type`
  kZero,   // the zero value of `type`; nil
  kVar,    // var
  kFunc,   // function: the func value of a declared function
  // Operators
  kUnary,    // op (kSub, kXor, kNot) x; kAdd does not occur
  kBinary,   // x op y: arithmetic, bits, shifts; both of `type` except a shift's count. Strings: see kConcat
  kCompare,  // x op y of equal types (an interface compared with a concrete value: y is converted with kConvIface,
             // or x, y keep their types and one of them is an interface: `mixed`)
  kAndAnd,
  kOrOr,    // x, y
  kConcat,  // args: two or more strings
  // Conversions of x to `type`
  kConvNum,         // between integers, floats, complex numbers
  kConvNop,         // same representation
  kConvIface,       // concrete to interface: an allocation unless pointer-shaped
  kConvIfaceIface,  // interface to interface, known to hold
  kConvString,      // string from/to []byte, []rune, integer to string; `conv`
  kConvSliceArray,  // slice to array pointer (a conversion to array is kDeref of it)
  kConvUnsafe,      // to and from unsafe.Pointer
  // Places: kVar, kDeref, kField and kIndex of places, kMapIndex
  kAddr,      // &x, x a place; or x a kStructLit, kArrayLit...: &T{...}, an allocation
  kDeref,     // *x
  kField,     // x.field, x a struct
  kIndex,     // x[y], x an array, slice or string
  kMapIndex,  // x[y]; comma_ok: a Tuple of value and bool
  kSlice,     // x[lo:hi:max], x a slice, string, or kDeref of / place of array (`x` is then an addressable array)
  // Allocations
  kNew,          // new(T): zeroed T
  kMakeSlice,    // x length, y capacity or null
  kMakeMap,      // x hint or null
  kMakeChan,     // x size or null
  kStructLit,    // args by field number `indices`, others zero
  kArrayLit,     // args at `indices`
  kSliceLit,     // args at `indices`; length in `length`
  kMapLit,       // args: key, value, key, value, ...
  kClosure,      // function, captures: for each of function->captures the variable of this function it stands for
  kMethodValue,  // x.method bound: x receiver (already converted), function: the wrapper that takes it as context
  // Calls and the like
  kCall,    // call: see Expr fields
  kAppend,  // args[0] slice, args[1..] values; or spread: args[1] a slice or string
  kCopy,    // x, y
  kLen,
  kCap,  // x (kLen of array types is constant and does not occur unless x must be evaluated)
  kMin,
  kMax,      // args
  kComplex,  // x, y
  kReal,
  kImag,    // x
  kDelete,  // x map, y key
  kClear,   // x
  kClose,   // x
  kPanic,   // x: any
  kRecover,
  kPrint,   // args; newline: println
  kRecv,    // <-x; comma_ok: a Tuple
  kAssert,  // x.(type), x an interface; comma_ok: a Tuple
  kUnsafeAdd,
  kUnsafeSlice,
  kUnsafeString,  // x, y
  kUnsafeSliceData,
  kUnsafeStringData,  // x
  kSequence,          // run `stmts`, then the value is x (made by inlining and by temporaries for order of evaluation)
};

enum class StringConv : uint8_t { kBytesToString, kStringToBytes, kRunesToString, kStringToRunes, kIntToString };

enum class CallKind : uint8_t {
  kStatic,     // function(args...); a method has its receiver as args[0]
  kClosure,    // x(args...), x a func value
  kInterface,  // x.method(args...), x an interface value; `method` its index in the sorted method set
};

// Where an allocation lives. kUnknown until escape analysis ran; code generation treats that as kHeap.
enum class Escape : uint8_t { kUnknown, kStack, kHeap };

struct Expr {
  ExprKind kind;
  Escape escapes = Escape::kUnknown;              // allocations: kAddr of a literal, kNew ... kMethodValue, kConvIface,
                                                  // kConvString, kConcat, kAppend, and calls' results have none
  syntax::Operator op = syntax::Operator::kNone;  // kUnary, kBinary, kCompare
  CallKind call = CallKind::kStatic;
  StringConv conv = StringConv::kBytesToString;
  bool comma_ok = false;
  bool implicit = false;  // kSliceLit: the slice of a variadic call; kConcat: of s += t; kConvIface, kAddr, kDeref: not
                          // written in the source
  bool spread = false;    // kAppend: append(s, t...)
  bool newline = false;   // kPrint
  bool mixed = false;     // kCompare: one side is an interface, the other is not
  bool bounded = false;   // kIndex: proved in range; no check
  bool pinned = false;    // kConvUnsafe: a pointer as an integer argument (see Function::uintptr_escapes)
  bool known = false;     // kAssert: x has no other type; nil panics as a dereference does
  bool devirtualized = false;  // kCall: was one of an interface, which its receiver asserts to be of a known type
  bool hushed = false;         // messages about it are those of Go's text of a library function, not of ours
  bool wrapped_call = false;   // kCall made by lowering, for a method wrapper or to initialize: never inlined
  int32_t field = -1;          // kField: number; kCall kInterface: method index
  Type* type = nullptr;
  Pos pos;                               // where Go's compiler reports about this node
  const syntax::Expr* source = nullptr;  // what it was made from, for messages; null for made-up nodes
  const Function* instance = nullptr;    // of generic code: the instance that it belongs to; for messages
  Expr* x = nullptr;
  Expr* y = nullptr;
  Expr* max = nullptr;  // kSlice: x[y:hi:max]: lo is y
  Expr* hi = nullptr;
  std::span<Expr*> args;
  std::span<int64_t> indices;
  // kSliceLit; kCall kInterface: how many variables Go has then, the last of which holds x, if x has calls.
  int64_t length = 0;
  constant::Value value;
  Var* var = nullptr;
  Function* function = nullptr;
  types::Func* method = nullptr;  // kCall kInterface: the interface's method
  std::span<Var*> captures;       // kClosure
  std::span<Stmt*> stmts;         // kSequence
  // kSequence: the body of a function called here; kCall: messages take it as inlined
  const Inlined* inlined = nullptr;
  const Inlined* within = nullptr;  // see FullPos
  uint64_t scratch = 0;
};

// --- Statements ---

enum class StmtKind : uint8_t {
  kExpr,            // x, for its effect
  kDeclare,         // var comes into being, with value x or zero
  kAssign,          // lhs[0] = x; a null lhs[0] is the blank identifier
  kAssignOp,        // lhs[0] op= x (also ++ and --)
  kAssignTuple,     // lhs... = x, a call with several results or a comma-ok form; null entries are blank. Types equal:
                    // lowering converts through temporaries
  kAssignParallel,  // lhs... = values...: all operands of index and dereference on the left and all values are
                    // evaluated first
  kBlock,           // body
  kIf,              // x; body, otherwise
  kFor,     // x condition or null, post, body. `per_iteration`: variables copied anew each round (loop variables that
            // are captured or have their address taken; others need no copy)
  kRange,   // over x: key, value variables or places; see Range fields
  kSwitch,  // x tag (a temp var or constant true), clauses
  kTypeSwitch,  // x interface, clauses
  kSelect,      // clauses
  kLabel,       // label: target of goto only
  kGoto,        // label
  kBreak,
  kContinue,  // target: the kFor, kRange, kSwitch, kTypeSwitch, kSelect or (break) labelled kBlock statement
  kFallthrough,
  kReturn,  // values (assigned to the result variables), or none: results are as they are
  kGo,
  kDefer,  // x: kCall of kind kClosure without parameters and results
  kSend,   // lhs[0] <- x
};

enum class RangeKind : uint8_t { kInt, kArray, kArrayPointer, kSlice, kString, kMap, kChan };

struct Clause {
  Pos pos;
  bool is_default = false;
  std::span<Expr*> values;  // kSwitch: compared with the tag in turn (booleans when the tag is absent)
  std::span<Type*> types;   // kTypeSwitch: null entry: nil
  Var* var = nullptr;       // kTypeSwitch: the clause's own variable, of the single type or the interface's
  // kSelect: the communication. send: lhs <- value. Receive: optional places for value and ok.
  bool send = false;
  Expr* chan = nullptr;
  Expr* value = nullptr;
  Var* recv_value = nullptr;  // temporaries or declared variables that the case assigns before its body runs
  Var* recv_ok = nullptr;
  std::span<Stmt*> body;
};

struct Stmt {
  StmtKind kind;
  bool together = false;  // kDeclare, kAssign: its value is evaluated in one with the next one's: calls come first
  bool def = false;       // kRange: key and value are variables declared anew each iteration
  RangeKind range = RangeKind::kInt;
  syntax::Operator op = syntax::Operator::kNone;
  bool in_loop = false;               // kDefer, kGo: may run more than once in one call of the function
  Escape escapes = Escape::kUnknown;  // kDefer: where its record lives
  Pos pos;
  Pos end;                        // closing brace of a body, for line tables
  Pos assign;                     // kDeclare, kRange: of the := or =, if there is one; for messages
  const Stmt* written = nullptr;  // kDeclare, kAssign: the assignment of several values that Go has; for messages
  Expr* x = nullptr;
  Var* var = nullptr;
  std::span<Expr*> lhs;  // kRange: key, value (null: absent)
  std::span<Expr*> values;
  std::span<Stmt*> body;
  std::span<Stmt*> otherwise;
  std::span<Stmt*> post;
  std::span<Var*> per_iteration;  // kFor
  std::span<Var*> range_vars;     // kRange with def: key, value (null: absent)
  std::span<Clause*> clauses;
  Symbol label;                      // kLabel, kGoto; unique in its function
  const Inlined* inlined = nullptr;  // kBlock: the body of a function called here
  const Inlined* within = nullptr;   // see FullPos
  Stmt* target = nullptr;
  uint64_t scratch = 0;
};

// --- Functions ---

// What escape analysis knows of a parameter: for the heap, each result and the callee's own effects the smallest number
// of dereferences on a way there, or none.
struct ParamTag {
  static constexpr int kMaxResults = 7;
  static constexpr int8_t kNone = -1;
  int8_t heap = kNone;
  int8_t mutator = kNone;
  int8_t callee = kNone;
  int8_t results[kMaxResults] = {kNone, kNone, kNone, kNone, kNone, kNone, kNone};
};

struct Function {
  Symbol name;  // as traces print it: "main.f", "main.(*T).m", "main.f.func1"
  types::Package* package = nullptr;
  types::Func* object = nullptr;  // null for literals, wrappers, init
  types::Signature* type = nullptr;
  Pos pos, end;                            // declaration's name or the `func` of a literal; closing brace
  Function* outer = nullptr;               // a literal's enclosing function
  std::span<Type* const> type_args;        // of an instance of a generic function or of a method of a generic type
  std::vector<const Function*> instances;  // which each `[...]` in the name stands for
  bool forwarded = false;     // of an instance: inlined into the function that has the type arguments as they are
  bool used_plainly = false;  // of an instance: its type arguments are known at one place that is no generic code
  std::vector<Var*> params;   // receiver first
  std::vector<Var*> results;
  std::vector<Var*> locals;         // all others declared in the body, temporaries too
  std::vector<Var*> captures;       // of a literal
  std::vector<Function*> literals;  // func literals directly inside
  int func_literals = 0;            // how many of those have been numbered, of each sort
  int range_bodies = 0;
  int wrappers = 0;
  int copied_labels = 0;
  int unseen_vars = 0;  // so far; see Var::unseen
  std::span<Stmt*> body;
  bool native = false;   // no body: a native of the same name
  bool wrapper = false;  // see bytecode::kFunctionWrapper
  bool has_defer = false;
  bool has_recover = false;
  bool is_variadic = false;
  bool lowered = false;  // body is there
  bool noinline = false;
  bool noescape = false;         // //go:noescape on a native: parameters do not leak
  bool uintptr_escapes = false;  // //go:uintptrescapes: what a pointer that is converted to a uintptr argument in the
                                 // call points to goes to the heap and lives until the call returns
  bool instruction = false;      // //go:instruction: costs as little as one to the inliner
  bool clones_strings = false;   // //go:clonesstrings: of what it is given it keeps only pointers that are no strings'
  bool from_user = false;        // in a package whose escape messages are shown
  bool replaceable = false;      // a later input may redefine it: nothing is known about what its callers reach
  // (*T).m for a method m of T: escape analysis takes it for T.m, as Go's. That is safe, for it reads the pointer it is
  // given once more than T.m does. Null: nothing is known of it.
  bool opaque = false;
  Function* judged_as = nullptr;
  Function* replaces = nullptr;  // what calls of that one reach is this one from now on
  std::vector<ParamTag> tags;    // one a param, once analysed
  bool analysed = false;
  int32_t index = -1;  // code generation: in Program::entries
  uint64_t scratch = 0;
};

// Everything compiled together: functions in the order they were first needed, globals, initialisation.
struct Unit {
  Arena arena;
  std::vector<std::unique_ptr<Function>> owned;
  std::vector<Function*> functions;  // all, literals and wrappers too
  std::vector<Var*> globals;
  std::vector<types::Type*> converted;  // types of which values come to stand in interfaces, and types inside those
  Function* init = nullptr;             // runs package initialisers in dependency order
  Function* main = nullptr;
};

}  // namespace gos::ir
